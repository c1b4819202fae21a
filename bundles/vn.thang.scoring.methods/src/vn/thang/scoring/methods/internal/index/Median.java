// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.RowAggregation;

/** The median, without regard to weights; of two in the middle their mean. */
public final class Median extends StandardMean {
    public Median() {
        super(AggregationKind.MEDIAN);
    }

    private enum Middle implements RowAggregation {
        VALUE;

        @Override
        public double of(double[] x, double[] w, int n) {
            Arrays.sort(x, 0, n);
            return n % 2 == 1 ? x[n / 2] : (x[n / 2 - 1] + x[n / 2]) / 2;
        }
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) {
        return Middle.VALUE;
    }
}
