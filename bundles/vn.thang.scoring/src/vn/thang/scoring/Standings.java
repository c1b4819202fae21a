// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;

/** The standings of all groups, in the order of the assessment's groups; units without a group last. */
public record Standings(List<GroupStandings> groups) {
    public Standings {
        groups = List.copyOf(groups);
    }

    /** The standing of a unit; empty when no scorecard applies to it. */
    public Optional<Standing> of(Unit unit) {
        return groups.stream()
                .flatMap(g -> g.standings().stream())
                .filter(s -> s.unit().getId().equals(unit.getId()))
                .findFirst();
    }

    /** All standings in the order of the assessment's units. */
    public List<Standing> all() {
        return groups.stream()
                .flatMap(g -> g.standings().stream())
                .sorted(Comparator.comparingInt(s -> place(s.unit())))
                .toList();
    }

    private static int place(Unit unit) {
        return unit.eContainer() instanceof Assessment a ? a.getUnits().indexOf(unit) : 0;
    }
}
