// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thang.criteria.BestOfRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Increment;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Some answer or figure earns a criterion's maximum, and increments do not promise more than it. */
final class MaximumReachable implements FrameworkRule {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    @Override
    public String id() {
        return "maximum-unreachable";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Criterion criterion : Elements.all(framework, Criterion.class)) {
            BigDecimal maximum = criterion.getMaximum();
            if (maximum == null || maximum.signum() <= 0 || !Elements.isPoints(criterion)) {
                continue;
            }
            BigDecimal most = most(criterion.getRule(), maximum);
            if (most != null && most.signum() >= 0 && most.compareTo(maximum) < 0) {
                findings.warning(
                        criterion,
                        CriteriaPackage.Literals.NODE__MAXIMUM,
                        Elements.TEXTS.message("maximum-unreachable", Elements.code(criterion), maximum, most));
            } else if (criterion.getRule() instanceof IncrementRule rule) {
                promised(criterion, rule, maximum, most, findings);
            }
        }
    }

    private static void promised(
            Criterion criterion, IncrementRule rule, BigDecimal maximum, BigDecimal most, Findings findings) {
        boolean sound = rule.getBase() != null && rule.getBase().compareTo(maximum) <= 0;
        if (sound && most != null && most.compareTo(maximum) > 0) {
            findings.report(
                    Severity.INFO,
                    criterion,
                    CriteriaPackage.Literals.NODE__MAXIMUM,
                    Elements.TEXTS.message("maximum-unreachable.above", Elements.code(criterion), maximum, most));
        }
    }

    /** The most points a rule can give; null when that is not known, or when another rule reports its parameters. */
    private static BigDecimal most(ScoringRule rule, BigDecimal maximum) {
        return switch (rule) {
            case SteppedThresholdRule r ->
                highest(r.getSteps().stream().map(Step::getPoints).toList());
            case LevelLadderRule r -> r.getScale() == null ? null : level(r, maximum);
            case CountRule r -> count(r);
            case IncrementRule r -> increments(r);
            case RatioRule r -> ratio(r, maximum);
            case SurveyMeanRule r ->
                share(r.getLow(), r.getHigh(), Reach.of(r.getMeasure()).high(), maximum);
            case InverseRule r ->
                share(r.getWorst(), r.getBest(), Reach.of(r.getMeasure()).low(), maximum);
            case BestOfRule r ->
                highest(r.getAlternatives().stream()
                        .map(each -> most(each, maximum))
                        .toList());
            case null, default -> null;
        };
    }

    /** Null when one of them is not known or there is none. */
    private static BigDecimal highest(List<BigDecimal> points) {
        return points.stream().anyMatch(Objects::isNull)
                ? null
                : points.stream().max(BigDecimal::compareTo).orElse(null);
    }

    private static BigDecimal level(LevelLadderRule rule, BigDecimal maximum) {
        List<BigDecimal> points = new ArrayList<>();
        for (Level level : rule.getScale().getLevels()) {
            points.add(
                    level.getShare() == null
                            ? level.getPoints()
                            : level.getShare().multiply(maximum));
        }
        return highest(points);
    }

    private static BigDecimal count(CountRule rule) {
        BigDecimal most =
                Reach.of(rule.getMeasure()).times(rule.getPointsPerItem()).high();
        BigDecimal cap = rule.getCap() == null || rule.getCap().signum() <= 0 ? null : rule.getCap();
        return most == null || cap == null ? (most == null ? cap : most) : most.min(cap);
    }

    private static BigDecimal increments(IncrementRule rule) {
        BigDecimal sum = rule.getBaseMeasure() == null
                ? rule.getBase()
                : Reach.of(rule.getBaseMeasure()).high();
        for (Increment increment : rule.getIncrements()) {
            boolean capped = increment.getCap() != null && increment.getCap().signum() > 0;
            BigDecimal most = capped
                    ? increment.getCap()
                    : Reach.of(increment.getMeasure())
                            .times(increment.getPointsPerItem())
                            .high();
            sum = sum == null || most == null ? null : sum.add(most);
        }
        return sum;
    }

    private static BigDecimal ratio(RatioRule rule, BigDecimal maximum) {
        boolean sound = rule.getTarget() != null && rule.getTarget().signum() > 0;
        boolean capped = rule.getCap() != null && rule.getCap().signum() > 0;
        if (!sound || !capped) {
            return null;
        }
        BigDecimal high = Reach.of(rule.getNumerator(), rule.getDenominator()).high();
        BigDecimal most = high == null ? null : high.divide(rule.getTarget(), CONTEXT);
        return (most == null ? rule.getCap() : most.min(rule.getCap())).multiply(maximum);
    }

    /** Points that grow evenly from {@code from} to {@code to}; null when the most is not known or not below. */
    private static BigDecimal share(BigDecimal from, BigDecimal to, BigDecimal most, BigDecimal maximum) {
        if (from == null || to == null || most == null || from.compareTo(to) == 0) {
            return null;
        }
        BigDecimal share = most.subtract(from).divide(to.subtract(from), CONTEXT);
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE).multiply(maximum);
    }
}
