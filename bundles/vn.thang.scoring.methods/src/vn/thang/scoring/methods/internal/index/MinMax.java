// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Min-max over the units: low + (x − min)/(max − min) · (high − low); (max − x) above the fraction line where lower is
 * better. When all figures are equal no value exists, which is reported.
 */
public final class MinMax extends Normalisation {
    public MinMax() {
        super(NormaliseMethod.MINMAX);
    }

    private record Step(Range range) implements ColumnStep {
        @Override
        public boolean apply(IndicatorColumn column) {
            double[] x = column.values();
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            if (column.complete()) {
                for (double v : x) {
                    min = Math.min(min, v);
                    max = Math.max(max, v);
                }
            } else {
                min = Statistics.minimum(x);
                max = Statistics.maximum(x);
            }
            if (min == max) {
                return undefined(column, Texts.of("normalise.constant"));
            }
            boolean lower = column.indicator().lowerIsBetter();
            double from = lower ? max : min;
            double factor = (range.high() - range.low()) / (lower ? min - max : max - min);
            double low = range.low();
            for (int row = 0; row < x.length; row++) {
                x[row] = low + (x[row] - from) * factor;
            }
            return false;
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            double[] x = before.values();
            return explained(
                    Texts.of(
                            "normalise.minmax",
                            Texts.number(Statistics.minimum(x)),
                            Texts.number(Statistics.maximum(x)),
                            Texts.number(range.low()),
                            Texts.number(range.high())),
                    before,
                    row,
                    after);
        }
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        return new Step(range);
    }
}
