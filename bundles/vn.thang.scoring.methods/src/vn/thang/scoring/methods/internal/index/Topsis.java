// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.TableAggregation;

/**
 * TOPSIS (Hwang and Yoon 1981): with the weighted distances a to the best and b to the worst value of every child among the
 * units, b / (a + b); from 0 to 1. Values are taken as the normalisation leaves them; the classic method normalises by vector.
 * When all units are the same it is one half.
 *
 * <p>Missing data: a child that a unit has no value for adds to neither of its distances.
 */
public final class Topsis extends StandardMean {
    public Topsis() {
        super(AggregationKind.TOPSIS);
    }

    private enum Closeness implements TableAggregation {
        VALUES;

        @Override
        public void of(double[][] x, double[] w, double[] into) {
            double[] fromBest = new double[into.length];
            double[] fromWorst = new double[into.length];
            for (int i = 0; i < x.length; i++) {
                double best = Statistics.maximum(x[i]);
                double worst = Statistics.minimum(x[i]);
                for (int unit = 0; unit < into.length; unit++) {
                    double value = x[i][unit];
                    if (value == value) {
                        fromBest[unit] += w[i] * w[i] * (best - value) * (best - value);
                        fromWorst[unit] += w[i] * w[i] * (value - worst) * (value - worst);
                    }
                }
            }
            for (int unit = 0; unit < into.length; unit++) {
                double a = Math.sqrt(fromBest[unit]);
                double b = Math.sqrt(fromWorst[unit]);
                into[unit] = a + b == 0 ? 0.5 : b / (a + b);
            }
        }
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) {
        return Closeness.VALUES;
    }
}
