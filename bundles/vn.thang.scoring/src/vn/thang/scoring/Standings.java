// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.scoring.internal.StandingList;

/** The standings of all groups, in the order of the assessment's groups; units without a group last. */
public record Standings(List<GroupStandings> groups) {
    public Standings {
        groups = List.copyOf(groups);
    }

    /** The standing of a unit; empty when no scorecard applies to it. */
    public Optional<Standing> of(Unit unit) {
        return groups.stream()
                .map(group -> of(group, unit.getId()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Standing of(GroupStandings group, String unitId) {
        if (group.standings() instanceof StandingList own) {
            return own.of(unitId);
        }
        return group.standings().stream()
                .filter(s -> s.unit().getId().equals(unitId))
                .findFirst()
                .orElse(null);
    }

    /** All standings in the order of the assessment's units. */
    public List<Standing> all() {
        Map<Unit, Integer> places = new IdentityHashMap<>();
        return groups.stream()
                .flatMap(g -> g.standings().stream())
                .sorted(Comparator.comparingInt(s -> place(s.unit(), places)))
                .toList();
    }

    private static int place(Unit unit, Map<Unit, Integer> places) {
        if (!places.containsKey(unit) && unit.eContainer() instanceof Assessment a) {
            a.getUnits().forEach(each -> places.put(each, places.size()));
        }
        return places.getOrDefault(unit, 0);
    }
}
