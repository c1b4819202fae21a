// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Message;

/**
 * What a column fills for a unit, and which values it can take.
 *
 * @param date true when the value is a day
 * @param percent true when a value formatted as percent in a workbook is meant as printed (62.5 % = 62.5)
 */
record Target(String itemId, Facet facet, boolean date, boolean percent, Check check) {
    /** Says why a value cannot be; empty when it can. */
    interface Check {
        Optional<Message> problem(BigDecimal value);

        default Check and(Check next) {
            return value -> problem(value).or(() -> next.problem(value));
        }
    }

    static Target of(Measure measure) {
        return new Target(
                measure.getId(),
                Facet.INPUT,
                measure.getType() == MeasureType.DATE,
                measure.getType() == MeasureType.PERCENT,
                check(measure));
    }

    static Target of(Criterion criterion) {
        List<BigDecimal> answers = answers(criterion.getRule());
        return answers.isEmpty()
                ? new Target(criterion.getId(), Facet.POINTS, false, false, points(criterion))
                : new Target(criterion.getId(), Facet.INPUT, false, false, Checks.oneOf(answers));
    }

    /** Points awarded directly, whatever the rule asks for. */
    static Target awarded(Criterion criterion) {
        return new Target(criterion.getId(), Facet.POINTS, false, false, points(criterion));
    }

    /** The answers that are entered at the criterion itself; empty when its column holds points. */
    private static List<BigDecimal> answers(ScoringRule rule) {
        return switch (rule) {
            case YesNoRule r when r.getMeasure() == null -> Checks.YES_NO;
            case FullHalfNoneRule r when r.getMeasure() == null -> Checks.FULL_HALF_NONE;
            case LevelLadderRule r when r.getMeasure() == null && r.getScale() != null -> levels(r.getScale());
            case null, default -> List.of();
        };
    }

    private static List<BigDecimal> levels(Scale scale) {
        return scale.getLevels().stream().map(Level::getValue).toList();
    }

    private static Check check(Measure measure) {
        Check bounds = Checks.between(measure.getMinimum(), measure.getMaximum(), "value.low", "value.high");
        Integer decimals = measure.getDecimals();
        Check digits = decimals == null ? Checks.ANY : Checks.decimals(decimals);
        Check kind = switch (measure.getType()) {
            case INTEGER -> Checks.decimals(0);
            case RANK -> Checks.decimals(0).and(Checks.between(BigDecimal.ONE, null, "value.low", "value.high"));
            case YES_NO -> Checks.oneOf(Checks.YES_NO);
            case LEVEL -> measure.getScale() == null ? Checks.ANY : Checks.oneOf(levels(measure.getScale()));
            default -> Checks.ANY;
        };
        return kind.and(digits).and(bounds);
    }

    private static Check points(Criterion criterion) {
        BigDecimal maximum = criterion.getMaximum();
        return switch (criterion.getRule()) {
            case BonusPenaltyRule r -> Checks.between(r.getFloor(), r.getCeiling(), "points.low", "points.high");
            case ExpertRule r ->
                Checks.between(r.getMinimum(), maximum, "points.low", "points.high")
                        .and(Checks.steps(r.getMinimum(), r.getStep()));
            case null, default -> Checks.between(BigDecimal.ZERO, maximum, "points.low", "points.high");
        };
    }
}
