// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PointsRounding;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** The points of the highest step whose threshold numerator / denominator × factor reaches; below the lowest 0. */
public final class SteppedThresholdMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof SteppedThresholdRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        SteppedThresholdRule own = (SteppedThresholdRule) rule;
        List<Step> steps = new ArrayList<>();
        for (Step step : own.getSteps()) {
            Checks.stated(context, step.getFrom(), "from");
            Checks.stated(context, step.getPoints(), "points");
            if (steps.stream().anyMatch(s -> s.getFrom().compareTo(step.getFrom()) == 0)) {
                throw context.error(Checks.TEXTS.message("steps.twice", step.getFrom()));
            }
            steps.add(step);
        }
        if (steps.isEmpty()) {
            throw context.error(Checks.TEXTS.message("steps.empty"));
        }
        steps.sort(Comparator.comparing(Step::getFrom).reversed());
        BigDecimal maximum = context.criterion().getMaximum();
        BigDecimal most =
                steps.stream().map(Step::getPoints).reduce(BigDecimal::max).orElseThrow();
        Quotient value = Quotient.of(
                context,
                own.getNumerator(),
                own.getDenominator(),
                own.getZeroDenominator(),
                maximum == null ? most : maximum);
        return new Rule(
                maximum,
                value,
                Checks.positive(context, own.getFactor(), "factor"),
                own.getEdge() == BandEdge.UPPER_BAND,
                steps);
    }

    private static final class Rule extends FiguresRule {
        private final Quotient value;
        private final BigDecimal factor;
        private final boolean inclusive;
        private final BigDecimal[] from;
        private final BigDecimal[] points;

        Rule(BigDecimal maximum, Quotient value, BigDecimal factor, boolean inclusive, List<Step> steps) {
            super(maximum, value.figures());
            this.value = value;
            this.factor = factor;
            this.inclusive = inclusive;
            from = steps.stream().map(Step::getFrom).toArray(BigDecimal[]::new);
            points = steps.stream().map(Step::getPoints).toArray(BigDecimal[]::new);
        }

        @Override
        Outcome calculate(FigureRow row) {
            Fraction quotient = value.value(row);
            if (quotient == null) {
                return value.zero();
            }
            int step = step(quotient.times(factor));
            return Outcome.of(step < 0 ? BigDecimal.ZERO : points[step]);
        }

        private int step(Fraction reached) {
            for (int i = 0; i < from.length; i++) {
                int side = reached.compareTo(Fraction.of(from[i]));
                if (side > 0 || side == 0 && inclusive) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Message explain(FigureRow row, BigDecimal result) {
            Fraction quotient = value.value(row);
            if (quotient == null) {
                return text("zeroDenominator", value.print(row), result);
            }
            Fraction reached = quotient.times(factor);
            int step = step(reached);
            Object calculation =
                    factor.compareTo(BigDecimal.ONE) == 0 ? value.print(row) : text("times", value.print(row), factor);
            return step < 0
                    ? text("steps.below", calculation, reached.value(), from[from.length - 1], result)
                    : text(inclusive ? "steps.from" : "steps.above", calculation, reached.value(), from[step], result);
        }

        @Override
        public FastRule fast(PointsRounding rounding, int scale) {
            int digits = 0;
            for (BigDecimal each : from) {
                digits = Math.max(digits, each.scale());
            }
            long[] thresholds = new long[from.length];
            long[] results = new long[from.length];
            for (int i = 0; i < from.length; i++) {
                thresholds[i] = Longs.scaled(from[i], digits);
                results[i] = Longs.points(points[i], rounding, scale);
                if (thresholds[i] == FastRule.SLOW) {
                    return null;
                }
            }
            int factorScale = Math.max(0, factor.scale());
            long scaledFactor = Longs.scaled(factor, factorScale);
            boolean quotient = value.denominator() != null;
            int thresholdScale = digits;
            return (figures, row) -> {
                DecimalColumn numerator = figures[0];
                long state = Longs.state(numerator, row);
                long divisor = 1;
                int divisorScale = 0;
                if (quotient) {
                    DecimalColumn denominator = figures[1];
                    state = state == 0 && Longs.state(denominator, row) == 0 ? 0 : FastRule.SLOW;
                    divisor = denominator.unscaled(row);
                    divisorScale = denominator.scale();
                }
                if (state != 0) {
                    return state;
                }
                if (divisor <= 0) {
                    return FastRule.SLOW;
                }
                int shift = thresholdScale + divisorScale - numerator.scale() - factorScale;
                long left = Longs.shifted(Longs.times(numerator.unscaled(row), scaledFactor), shift);
                long perStep = Longs.shifted(divisor, -shift);
                if (left == FastRule.SLOW || perStep == FastRule.SLOW) {
                    return FastRule.SLOW;
                }
                for (int i = 0; i < thresholds.length; i++) {
                    long right = Longs.times(thresholds[i], perStep);
                    if (right == FastRule.SLOW) {
                        return FastRule.SLOW;
                    }
                    if (left > right || left == right && inclusive) {
                        return results[i];
                    }
                }
                return 0;
            };
        }
    }
}
