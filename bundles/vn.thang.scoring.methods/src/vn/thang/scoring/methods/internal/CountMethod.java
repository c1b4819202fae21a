// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PointsRounding;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** min(cap, count × points per item); without a cap the maximum caps. */
public final class CountMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof CountRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        CountRule count = (CountRule) rule;
        return new Rule(
                context.criterion().getMaximum(),
                FigureKey.of(Checks.reference(context, count.getMeasure(), "measure")),
                Checks.stated(context, count.getPointsPerItem(), "pointsPerItem"),
                count.getCap() == null ? context.maximum() : count.getCap());
    }

    private static final class Rule extends FiguresRule {
        private final BigDecimal perItem;
        private final BigDecimal cap;

        Rule(BigDecimal maximum, FigureKey figure, BigDecimal perItem, BigDecimal cap) {
            super(maximum, List.of(figure));
            this.perItem = perItem;
            this.cap = cap;
        }

        @Override
        Outcome calculate(FigureRow row) {
            return Outcome.of(row.value(0).multiply(perItem).min(cap));
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            boolean capped = row.value(0).multiply(perItem).compareTo(cap) > 0;
            return capped
                    ? text("count.capped", row.value(0), perItem, cap, points)
                    : text("count", row.value(0), perItem, points);
        }

        @Override
        public FastRule fast(PointsRounding rounding, int scale) {
            int itemScale = Math.max(0, perItem.scale());
            long item = Longs.scaled(perItem, itemScale);
            long most = Longs.points(cap, rounding, scale);
            if (item < 0 || most < 0) {
                return null;
            }
            return (figures, row) -> {
                long state = Longs.state(figures[0], row);
                if (state != 0) {
                    return state;
                }
                int shift = scale - itemScale - figures[0].scale();
                long product = Longs.shifted(Longs.times(figures[0].unscaled(row), item), shift);
                long divisor = Longs.power(Math.max(0, -shift));
                if (product < 0 || divisor < 0) {
                    return FastRule.SLOW;
                }
                long points = Longs.quotient(product, divisor, rounding);
                return points == FastRule.SLOW ? FastRule.SLOW : Math.min(points, most);
            };
        }
    }
}
