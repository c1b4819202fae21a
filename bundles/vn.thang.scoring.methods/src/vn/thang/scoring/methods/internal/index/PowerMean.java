// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.RowAggregation;

/**
 * Weighted power mean: (Σ w x^p / Σ w)^(1/p), p not 0. Missing with a negative value; with a zero and p &lt; 0 it is 0.
 */
public final class PowerMean extends StandardMean {
    public PowerMean() {
        super(AggregationKind.POWER);
    }

    private record Power(double p) implements RowAggregation {
        @Override
        public double of(double[] x, double[] w, int n) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                if (x[i] < 0) {
                    return Double.NaN;
                }
                sum += w[i] == 0 ? 0 : w[i] * Math.pow(x[i], p);
            }
            return Math.pow(sum / Sums.total(w, n), 1 / p);
        }
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) throws RuleException {
        if (aggregation.getPower() == null || aggregation.getPower().signum() == 0) {
            throw context.error(Texts.of("check.power"));
        }
        return new Power(aggregation.getPower().doubleValue());
    }
}
