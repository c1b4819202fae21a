// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.internal.compare.Matching;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.criteria.text.Texts;
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
     * @param locale of the names in the promises
     */
    public static Promises of(
            TargetList earlier, Framework before, ScoringRun run, ScoreData data, LocalDate asOf, Locale locale) {
        return of(matched(earlier, before, run.framework(), run.assessment(), locale), run, data, asOf);
    }

    /**
     * Compares promises that were matched already.
     *
     * @param promises of {@link #matched}
     */
    public static Promises of(List<Promise> promises, ScoringRun run, ScoreData data, LocalDate asOf) {
        Map<String, Unit> units = new HashMap<>();
        run.assessment().getUnits().forEach(unit -> units.put(unit.getId(), unit));
        Map<String, Described> items = TargetList.items(run.framework());
        LastValues values = new LastValues(run, data);
        return new Promises(promises.stream()
                .map(promise -> outcome(
                        promise,
                        promise.unitNow().map(units::get),
                        promise.itemNow().map(items::get),
                        values,
                        asOf))
                .toList());
    }

    /**
     * Finds today's unit and item of every target that was not cancelled, in the order of the targets.
     *
     * @param earlier the targets as they stood then
     * @param before the framework of then
     * @param framework of today
     * @param assessment of today
     * @param locale of the names
     */
    public static List<Promise> matched(
            TargetList earlier, Framework before, Framework framework, Assessment assessment, Locale locale) {
        Matching matching = new Matching(before, framework);
        Map<String, Unit> ids = new HashMap<>();
        Map<String, Unit> codes = new HashMap<>();
        assessment.getUnits().forEach(unit -> {
            ids.put(unit.getId(), unit);
            codes.putIfAbsent(unit.getCode(), unit);
        });
        List<Promise> promises = new ArrayList<>();
        for (TargetCheck check : earlier.checks()) {
            if (check.target().status() != TargetStatus.CANCELLED) {
                Unit then = check.unit();
                Unit unit = ids.getOrDefault(then.getId(), then.getCode() == null ? null : codes.get(then.getCode()));
                promises.add(promise(check, Optional.ofNullable(unit), matching, locale));
            }
        }
        return promises;
    }

    private static Promise promise(TargetCheck check, Optional<Unit> unit, Matching matching, Locale locale) {
        Described then = check.item();
        Described now = (Described) matching.newerOf(then);
        return new Promise(
                check.target(),
                code(check.unit()),
                Texts.name(check.unit(), locale),
                code(then),
                Texts.name(then, locale),
                TargetWords.limit(check.target(), then, locale),
                unit.map(Unit::getId),
                Optional.ofNullable(now).map(Described::getId),
                Optional.ofNullable(
                        unit.isEmpty() ? Outcome.UNIT_GONE : hindrance(check.target(), then, now, matching)));
    }

    private static String code(Described element) {
        return element.getCode() == null || element.getCode().isEmpty() ? element.getId() : element.getCode();
    }

    private static PromiseOutcome outcome(
            Promise promise, Optional<Unit> unit, Optional<Described> item, LastValues values, LocalDate asOf) {
        if (promise.hindrance().isPresent() || unit.isEmpty() || item.isEmpty()) {
            Outcome gone = unit.isEmpty() ? Outcome.UNIT_GONE : Outcome.ITEM_GONE;
            return new PromiseOutcome(
                    promise, unit, item, LastValue.NONE, promise.hindrance().orElse(gone));
        }
        Target target = promise.target();
        LastValue now = values.of(unit.get(), item.get().getId(), target.basis());
        return new PromiseOutcome(promise, unit, item, now, judged(target, now, asOf));
    }

    /** Why the item cannot be compared; null when it can. */
    private static Outcome hindrance(Target target, Described then, Described item, Matching matching) {
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
