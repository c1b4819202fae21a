// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.RowAggregation;

/** The least value, without regard to weights. */
public final class Minimum extends StandardMean {
    public Minimum() {
        super(AggregationKind.MINIMUM);
    }

    private enum Least implements RowAggregation {
        VALUE;

        @Override
        public double of(double[] x, double[] w, int n) {
            double least = x[0];
            for (int i = 1; i < n; i++) {
                least = Math.min(least, x[i]);
            }
            return least;
        }
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) {
        return Least.VALUE;
    }
}
