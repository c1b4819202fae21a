// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.internal.compare.Matching;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.scoring.ScoringRun;

/**
 * Holds the targets of an earlier assessment against the figures of a later one. Units are recognised by id, else by
 * code; criteria and measures by id, else by the lineage of the later framework: never by name.
 *
 * @param outcomes in the order of the targets, without those that were cancelled
 */
public record Promises(List<PromiseOutcome> outcomes) {
    public Promises {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Compares.
     *
     * @param earlier the targets as they stood then
     * @param before the framework of then
     * @param run the scores of today
     * @param data the figures of today
     * @param asOf the day that decides whether a deadline has passed
     */
    public static Promises of(TargetList earlier, Framework before, ScoringRun run, ScoreData data, LocalDate asOf) {
        Matching matching = new Matching(before, run.framework());
        Map<String, Unit> ids = new HashMap<>();
        Map<String, Unit> codes = new HashMap<>();
        run.assessment().getUnits().forEach(unit -> {
            ids.put(unit.getId(), unit);
            codes.putIfAbsent(unit.getCode(), unit);
        });
        LastValues values = new LastValues(run, data);
        List<PromiseOutcome> outcomes = new ArrayList<>();
        for (TargetCheck promised : earlier.checks()) {
            if (promised.target().status() != TargetStatus.CANCELLED) {
                Unit then = promised.unit();
                Unit unit = ids.getOrDefault(then.getId(), then.getCode() == null ? null : codes.get(then.getCode()));
                outcomes.add(outcome(promised, unit, matching, values, asOf));
            }
        }
        return new Promises(outcomes);
    }

    private static PromiseOutcome outcome(
            TargetCheck promised, Unit unit, Matching matching, LastValues values, LocalDate asOf) {
        Described then = promised.item();
        Described item = (Described) matching.newerOf(then);
        Outcome gone = unit == null ? Outcome.UNIT_GONE : matched(promised.target(), then, item, matching);
        if (gone != null) {
            return new PromiseOutcome(
                    promised, Optional.ofNullable(unit), Optional.ofNullable(item), LastValue.NONE, gone);
        }
        LastValue now = values.of(unit, item.getId(), promised.target().basis());
        return new PromiseOutcome(
                promised, Optional.of(unit), Optional.of(item), now, judged(promised.target(), now, asOf));
    }

    /** Why the item cannot be compared; null when it can. */
    private static Outcome matched(Target target, Described then, Described item, Matching matching) {
        if (!matching.splitInto(then).isEmpty() || matching.isExplained(then)) {
            return Outcome.ITEM_CHANGED;
        }
        if (item == null) {
            return Outcome.ITEM_GONE;
        }
        return target.basis() == TargetBasis.POINTS && !sameMaximum(then, item) ? Outcome.NOT_COMPARABLE : null;
    }

    private static boolean sameMaximum(Described then, Described now) {
        if (then instanceof Node before && now instanceof Node after) {
            BigDecimal one = before.getMaximum();
            BigDecimal other = after.getMaximum();
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }
        return false;
    }

    private static Outcome judged(Target target, LastValue now, LocalDate asOf) {
        if (now.asOf() != null && now.asOf().isAfter(asOf)) {
            return Outcome.NO_FIGURE;
        }
        return switch (now.known().attains(target.comparison(), target.value())) {
            case MET ->
                target.deadline() != null && now.asOf() != null && now.asOf().isAfter(target.deadline())
                        ? Outcome.KEPT_LATE
                        : Outcome.KEPT;
            case NOT_MET ->
                target.deadline() != null && asOf.isAfter(target.deadline()) ? Outcome.NOT_KEPT : Outcome.STILL_OPEN;
            case UNDECIDED -> Outcome.UNDECIDED;
            case NO_FIGURE -> Outcome.NO_FIGURE;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
        };
    }
}
