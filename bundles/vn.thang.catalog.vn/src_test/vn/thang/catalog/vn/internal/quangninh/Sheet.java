// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.criteria.BestOfRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.criteria.YesNoRule;

/**
 * The figures and answers of one unit while they are being made up, with arithmetic of its own: points in hundredths,
 * rounded half up at the criterion. That the engine gets the same points is what {@code QuangNinhSampleTest} shows.
 */
final class Sheet {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Values by measure code or criterion code. */
    final Map<String, BigDecimal> values = new LinkedHashMap<>();

    Sheet copy() {
        Sheet copy = new Sheet();
        copy.values.putAll(values);
        return copy;
    }

    BigDecimal get(String code) {
        return values.get(code);
    }

    private BigDecimal get(Measure measure) {
        return values.get(measure.getCode());
    }

    void set(String code, BigDecimal value) {
        values.put(code, value);
    }

    void set(Measure measure, long value) {
        values.put(measure.getCode(), BigDecimal.valueOf(value));
    }

    long hundredths(List<Criterion> criteria) {
        return criteria.stream().mapToLong(this::hundredths).sum();
    }

    /** Points of the criterion times 100. */
    long hundredths(Criterion criterion) {
        return points(criterion, criterion.getRule())
                .setScale(2, RoundingMode.HALF_UP)
                .movePointRight(2)
                .longValueExact();
    }

    private BigDecimal points(Criterion criterion, ScoringRule rule) {
        BigDecimal maximum = criterion.getMaximum();
        return switch (rule) {
            case RatioRule r -> ratio(maximum, r);
            case YesNoRule r ->
                maximum.multiply(r.getMeasure() == null ? get(criterion.getCode()) : get(r.getMeasure()));
            case FullHalfNoneRule r -> maximum.multiply(get(criterion.getCode()));
            case ExpertRule r -> get(criterion.getCode());
            case LevelLadderRule r ->
                maximum.multiply(level(r, get(criterion.getCode())).getShare());
            case SteppedThresholdRule r -> stepped(r);
            case CountRule r -> r.getCap().min(get(r.getMeasure()).multiply(r.getPointsPerItem()));
            case InverseRule r ->
                maximum.multiply(r.getWorst().subtract(get(r.getMeasure()))).divide(r.getWorst(), CONTEXT);
            case SurveyMeanRule r ->
                maximum.multiply(get(r.getMeasure()).subtract(r.getLow()))
                        .divide(r.getHigh().subtract(r.getLow()), CONTEXT);
            case IncrementRule r ->
                r.getIncrements().stream()
                        .map(i -> i.getCap().min(get(i.getMeasure()).multiply(i.getPointsPerItem())))
                        .reduce(r.getBase().multiply(get(r.getBaseMeasure())), BigDecimal::add);
            case BestOfRule r ->
                r.getAlternatives().stream().map(a -> points(criterion, a)).reduce(BigDecimal.ZERO, BigDecimal::max);
            case FormulaRule r ->
                maximum.multiply(get("s_off_workfile").add(get("s_off_submission")))
                        .divide(get("s_officials").add(get("s_officials")), CONTEXT);
            default ->
                throw new IllegalArgumentException(
                        "No arithmetic for " + rule.eClass().getName());
        };
    }

    /** One division at the end, so that an exact half stays one. */
    private BigDecimal ratio(BigDecimal maximum, RatioRule rule) {
        BigDecimal denominator = rule.getDenominator() == null ? BigDecimal.ONE : get(rule.getDenominator());
        // The one rule here that may meet a zero denominator (no question received) grants full marks.
        if (denominator.signum() == 0) {
            return maximum;
        }
        BigDecimal points =
                maximum.multiply(get(rule.getNumerator())).divide(denominator.multiply(rule.getTarget()), CONTEXT);
        return points.min(maximum);
    }

    private BigDecimal stepped(SteppedThresholdRule rule) {
        BigDecimal value = get(rule.getNumerator())
                .divide(get(rule.getDenominator()), CONTEXT)
                .multiply(HUNDRED);
        BigDecimal points = BigDecimal.ZERO;
        for (Step step : rule.getSteps()) {
            if (value.compareTo(step.getFrom()) >= 0) {
                points = points.max(step.getPoints());
            }
        }
        return points;
    }

    private static Level level(LevelLadderRule rule, BigDecimal value) {
        return rule.getScale().getLevels().stream()
                .filter(l -> l.getValue().compareTo(value) == 0)
                .findFirst()
                .orElseThrow();
    }
}
