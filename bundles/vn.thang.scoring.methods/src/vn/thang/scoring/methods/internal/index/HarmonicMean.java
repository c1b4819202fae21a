// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.RowAggregation;

/** Weighted harmonic mean: Σ w / Σ (w / x); 0 with a zero, missing with a negative value. */
public final class HarmonicMean extends StandardMean {
    public HarmonicMean() {
        super(AggregationKind.HARMONIC);
    }

    private enum Harmonic implements RowAggregation {
        MEAN;

        @Override
        public double of(double[] x, double[] w, int n) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                if (x[i] < 0) {
                    return Double.NaN;
                }
                sum += w[i] == 0 ? 0 : w[i] / Math.abs(x[i]);
            }
            return Sums.total(w, n) / sum;
        }
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) {
        return Harmonic.MEAN;
    }
}
