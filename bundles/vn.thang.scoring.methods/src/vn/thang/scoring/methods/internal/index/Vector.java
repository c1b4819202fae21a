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
 * Vector normalisation: x / √Σx², and 1 less that where lower is better. When all figures are 0 no value exists, which is
 * reported. Missing data: does not count and stays missing.
 */
public final class Vector extends Normalisation {
    public Vector() {
        super(NormaliseMethod.VECTOR);
    }

    private enum Length implements ColumnStep {
        STEP;

        @Override
        public boolean apply(IndicatorColumn column) {
            double[] x = column.values();
            double length = length(x);
            if (length == 0) {
                return undefined(column, Texts.of("normalise.vector.zero"));
            }
            boolean lower = column.indicator().lowerIsBetter();
            for (int row = 0; row < x.length; row++) {
                x[row] = lower ? 1 - x[row] / length : x[row] / length;
            }
            return false;
        }

        private static double length(double... x) {
            double squares = 0;
            for (double v : x) {
                squares += v == v ? v * v : 0;
            }
            return Math.sqrt(squares);
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            return explained(Texts.of("normalise.vector", Texts.number(length(before.values()))), before, row, after);
        }
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        return Length.STEP;
    }
}
