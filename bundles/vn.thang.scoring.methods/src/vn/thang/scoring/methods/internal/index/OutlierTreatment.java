// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.math.BigDecimal;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.TransformFunction;
import vn.thang.criteria.TreatStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Treats outliers by the rule of COINr and the COIN Tool. An indicator passes when |skewness| or the excess kurtosis is
 * below its limit. One that does not pass is winsorised: the highest figures (the lowest where skewness is negative) take
 * the value of the next, one after the other (ties together), until it passes or so many points are treated. If it still
 * does not pass, the untreated figures are transformed.
 *
 * <p>Missing data: does not count and stays missing. An indicator with less than four figures, or with all figures equal,
 * stays as it is.
 */
public final class OutlierTreatment implements IndexStepMethod {
    private record Treat(int most, double skewness, double kurtosis, TransformFunction otherwise)
            implements ColumnStep {
        @Override
        public boolean apply(IndicatorColumn column) {
            double[] x = column.values();
            if (passes(x)) {
                return false;
            }
            double[] treated = winsorised(x);
            if (!passes(treated) && otherwise != TransformFunction.NONE) {
                treated = x.clone();
                Transforms.apply(otherwise, treated);
            }
            boolean lost = Statistics.count(treated) < Statistics.count(x);
            System.arraycopy(treated, 0, x, 0, x.length);
            if (lost) {
                column.problem(Texts.of("transform.undefined", otherwise));
            }
            return lost;
        }

        /** Also true when skewness or kurtosis do not exist. */
        private boolean passes(double[] x) {
            double skew = Statistics.skewness(x);
            double kurt = Statistics.kurtosis(x);
            return Double.isNaN(skew) || Double.isNaN(kurt) || Math.abs(skew) < skewness || kurt < kurtosis;
        }

        private double[] winsorised(double[] x) {
            double[] treated = x.clone();
            int high = 0;
            int low = 0;
            while (high + low < most && !passes(treated)) {
                boolean fromAbove = Statistics.skewness(treated) >= 0;
                int moved = pullIn(treated, fromAbove);
                high = fromAbove ? moved : high;
                low = fromAbove ? low : moved;
            }
            return treated;
        }

        /** Moves the outermost figures to the next; how many stand there now and have been moved. */
        private static int pullIn(double[] x, boolean fromAbove) {
            double end = fromAbove ? Statistics.maximum(x) : Statistics.minimum(x);
            double next = fromAbove ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            for (double v : x) {
                boolean nearer = fromAbove ? v < end && v > next : v > end && v < next;
                next = nearer ? v : next;
            }
            int moved = 0;
            for (int row = 0; row < x.length; row++) {
                if (x[row] == end) {
                    x[row] = next;
                    moved++;
                }
            }
            return moved;
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            double[] x = before.values();
            Message what =
                    passes(winsorised(x)) ? Texts.of("treat.winsorised") : Texts.of("treat.transformed", otherwise);
            return Texts.change(
                    Texts.of("treat", what, Texts.number(Statistics.skewness(x)), Texts.number(Statistics.kurtosis(x))),
                    before,
                    row,
                    after);
        }
    }

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof TreatStep;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) throws RuleException {
        TreatStep treat = (TreatStep) step;
        BigDecimal skewness = treat.getSkewness();
        BigDecimal kurtosis = treat.getKurtosis();
        if (treat.getWinsorise() < 0 || skewness == null || kurtosis == null) {
            throw context.error(Texts.of("check.treat"));
        }
        return new Treat(treat.getWinsorise(), skewness.doubleValue(), kurtosis.doubleValue(), treat.getOtherwise());
    }
}
