// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * z-scores: (x − mean)/sd · high + low with the sample standard deviation (n − 1); low is the mean of the result, high its
 * standard deviation. When all figures are equal no value exists, which is reported.
 */
public final class ZScore extends Normalisation {
    public ZScore() {
        super(NormaliseMethod.ZSCORE);
    }

    private record Step(Range range) implements ColumnStep {
        @Override
        public boolean apply(IndicatorColumn column) {
            double[] x = column.values();
            double mean = Statistics.mean(x);
            double deviation = Statistics.deviation(x, mean);
            if (!(deviation > 0)) {
                return undefined(column, Texts.of("normalise.constant"));
            }
            double factor = sign(column) * range.high() / deviation;
            for (int row = 0; row < x.length; row++) {
                x[row] = range.low() + (x[row] - mean) * factor;
            }
            return false;
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            double mean = Statistics.mean(before.values());
            double deviation = Statistics.deviation(before.values(), mean);
            return explained(
                    Texts.of("normalise.zscore", Texts.number(mean), Texts.number(deviation)), before, row, after);
        }
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) throws RuleException {
        if (range.high() <= 0) {
            throw context.error(Texts.of("check.deviation"));
        }
        return new Step(range);
    }
}
