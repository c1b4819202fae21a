// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.ScoringRule;
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

/** maximum × min(cap, (numerator / denominator) / target). */
public final class RatioMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof RatioRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        RatioRule ratio = (RatioRule) rule;
        BigDecimal maximum = context.maximum();
        return new Rule(
                maximum,
                Quotient.of(context, ratio.getNumerator(), ratio.getDenominator(), ratio.getZeroDenominator(), maximum),
                Checks.positive(context, ratio.getTarget(), "target"),
                Checks.positive(context, ratio.getCap(), "cap"));
    }

    private static final class Rule extends FiguresRule {
        private final BigDecimal maximum;
        private final Quotient value;
        private final BigDecimal target;
        private final BigDecimal cap;

        Rule(BigDecimal maximum, Quotient value, BigDecimal target, BigDecimal cap) {
            super(cap.compareTo(BigDecimal.ONE) > 0 ? maximum.multiply(cap) : maximum, value.figures());
            this.maximum = maximum;
            this.value = value;
            this.target = target;
            this.cap = cap;
        }

        @Override
        Outcome calculate(FigureRow row) {
            Fraction quotient = value.value(row);
            return quotient == null
                    ? value.zero()
                    : Outcome.of(quotient.over(Fraction.of(target))
                            .min(Fraction.of(cap))
                            .times(maximum));
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            Fraction quotient = value.value(row);
            if (quotient == null) {
                return text("zeroDenominator", value.print(row), points);
            }
            boolean capped = quotient.compareTo(Fraction.of(target.multiply(cap))) > 0;
            Object calculation =
                    target.compareTo(BigDecimal.ONE) == 0 ? value.print(row) : text("over", value.print(row), target);
            return capped
                    ? text("ratio.capped", maximum, calculation, cap, points)
                    : text("ratio", maximum, calculation, points);
        }

        @Override
        public FastRule fast(PointsRounding rounding, int scale) {
            int maximumScale = Math.max(0, maximum.scale());
            int targetScale = Math.max(0, target.scale());
            long scaledMaximum = Longs.scaled(maximum, maximumScale);
            long scaledTarget = Longs.scaled(target, targetScale);
            long most = Longs.points(maximum.multiply(cap), rounding, scale);
            if (scaledMaximum < 0 || scaledTarget <= 0 || most < 0) {
                return null;
            }
            boolean quotient = value.denominator() != null;
            return (figures, row) -> {
                DecimalColumn numerator = figures[0];
                if (Longs.state(numerator, row) != 0) {
                    return quotient ? FastRule.SLOW : Longs.state(numerator, row);
                }
                long divisor = scaledTarget;
                int shift = scale + targetScale - maximumScale - numerator.scale();
                if (quotient) {
                    if (Longs.state(figures[1], row) != 0) {
                        return Longs.state(figures[1], row);
                    }
                    divisor = Longs.times(divisor, figures[1].unscaled(row));
                    shift += figures[1].scale();
                }
                long product = Longs.shifted(Longs.times(scaledMaximum, numerator.unscaled(row)), shift);
                divisor = Longs.shifted(divisor, -shift);
                if (product < 0 || divisor <= 0) {
                    return FastRule.SLOW;
                }
                long points = Longs.quotient(product, divisor, rounding);
                return points == FastRule.SLOW ? FastRule.SLOW : Math.min(points, most);
            };
        }
    }
}
