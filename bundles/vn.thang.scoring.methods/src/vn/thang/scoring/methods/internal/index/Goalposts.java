// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.math.BigDecimal;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.Indicator;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Min-max between the fixed goalposts of each indicator, on logarithms where its rule says so; capped at both goalposts if
 * the step says so.
 *
 * <p>Missing data: stays missing. A figure of 0 or less has no logarithm: with caps it counts as the lower goalpost, else
 * it becomes missing and is reported.
 */
public final class Goalposts extends Normalisation {
    public Goalposts() {
        super(NormaliseMethod.GOALPOSTS);
    }

    private record Step(Range range) implements ColumnStep {
        @Override
        public boolean apply(IndicatorColumn column) {
            IndicatorRule rule = column.indicator().rule();
            boolean logarithmic = rule.isLogarithmic();
            boolean lower = column.indicator().lowerIsBetter();
            double low = rule.getGoalpostLow().doubleValue();
            double from = logarithmic ? Math.log(low) : low;
            double high = rule.getGoalpostHigh().doubleValue();
            double to = logarithmic ? Math.log(high) : high;
            double[] x = column.values();
            boolean lost = false;
            for (int row = 0; row < x.length; row++) {
                double figure = x[row];
                if (logarithmic && figure <= 0) {
                    figure = range.capped() ? low : Double.NaN;
                    lost |= !range.capped();
                }
                double share = ((logarithmic ? Math.log(figure) : figure) - from) / (to - from);
                if (range.capped()) {
                    share = share < 0 ? 0 : share > 1 ? 1 : share;
                }
                x[row] = range.low() + (lower ? 1 - share : share) * (range.high() - range.low());
            }
            if (lost) {
                column.problem(Texts.of("normalise.logarithm"));
            }
            return lost;
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            IndicatorRule rule = before.indicator().rule();
            return explained(
                    Texts.of(
                            rule.isLogarithmic() ? "normalise.goalposts.log" : "normalise.goalposts",
                            rule.getGoalpostLow(),
                            rule.getGoalpostHigh(),
                            Texts.number(range.low()),
                            Texts.number(range.high())),
                    before,
                    row,
                    after);
        }
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        for (Indicator indicator : context.indicators()) {
            BigDecimal low = indicator.rule().getGoalpostLow();
            BigDecimal high = indicator.rule().getGoalpostHigh();
            if (low == null || high == null || low.compareTo(high) >= 0) {
                context.report(indicator, Texts.of("check.goalposts"));
            } else if (indicator.rule().isLogarithmic() && low.signum() <= 0) {
                context.report(indicator, Texts.of("normalise.logarithm"));
            }
        }
        return new Step(range);
    }
}
