// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.Target;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.scoring.ScoringRun;

/**
 * All targets of an assessment on a day. Immutable.
 *
 * @param asOf the day
 * @param rules of the traffic light
 * @param checks in the order of the targets; those of a unit that was removed are left out
 */
public record TargetList(LocalDate asOf, TargetRules rules, List<TargetCheck> checks) {
    public TargetList {
        Objects.requireNonNull(asOf, "asOf");
        checks = List.copyOf(checks);
    }

    /**
     * Judges targets.
     *
     * @param run the scores, mostly on the final layer
     * @param data the figures the run was made from
     */
    public static TargetList of(
            List<Target> targets, ScoringRun run, ScoreData data, LocalDate asOf, TargetRules rules) {
        Map<String, Unit> units = new HashMap<>();
        run.assessment().getUnits().forEach(unit -> units.put(unit.getId(), unit));
        Map<String, Described> items = items(run.framework());
        LastValues values = new LastValues(run, data);
        List<TargetCheck> checks = new ArrayList<>();
        for (Target target : targets) {
            Unit unit = units.get(target.unitId());
            Described item = items.get(target.itemId());
            if (unit != null && item != null) {
                LastValue value = values.of(unit, target.itemId(), target.basis());
                checks.add(TargetCheck.of(target, unit, item, value, asOf, rules));
            }
        }
        return new TargetList(asOf, rules, checks);
    }

    static Map<String, Described> items(Framework framework) {
        Map<String, Described> items = new HashMap<>();
        framework.eAllContents().forEachRemaining(each -> {
            if (each instanceof Described element && element.getId() != null) {
                items.put(element.getId(), element);
            }
        });
        return items;
    }

    /** Those in a state, the earliest deadline first; without a deadline last. */
    public List<TargetCheck> in(TargetState state) {
        return checks.stream()
                .filter(check -> check.state() == state)
                .sorted((one, other) ->
                        order(one.target().deadline(), other.target().deadline()))
                .toList();
    }

    private static int order(LocalDate one, LocalDate other) {
        return (one == null ? LocalDate.MAX : one).compareTo(other == null ? LocalDate.MAX : other);
    }

    /** How many are in each state; states without any are left out. */
    public Map<TargetState, Integer> counts() {
        Map<TargetState, Integer> counts = new EnumMap<>(TargetState.class);
        checks.forEach(check -> counts.merge(check.state(), 1, Integer::sum));
        return counts;
    }

    /** The same demand of several units counted together, in the order of the targets. */
    public List<SharedTarget> shared() {
        Map<List<Object>, List<TargetCheck>> alike = new LinkedHashMap<>();
        for (TargetCheck check : checks) {
            Target target = check.target();
            List<Object> demand =
                    new ArrayList<>(List.of(target.itemId(), target.basis(), target.comparison(), target.value()));
            demand.add(target.deadline());
            alike.computeIfAbsent(demand, same -> new ArrayList<>()).add(check);
        }
        return alike.values().stream()
                .filter(each -> each.size() > 1)
                .map(SharedTarget::new)
                .toList();
    }
}
