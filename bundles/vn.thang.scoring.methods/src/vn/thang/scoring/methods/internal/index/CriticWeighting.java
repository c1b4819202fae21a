// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.WeightMethod;
import vn.thang.scoring.index.IndexContext;

/**
 * CRITIC (Diakoulaki, Mavrotas and Papayannakis 1995): the standard deviation of a sibling's values on a range of 0 to 1, times
 * the sum of 1 less its correlations with the siblings, as a share of the siblings' sum. A constant sibling weighs nothing.
 */
public final class CriticWeighting extends DataWeighting {
    public CriticWeighting() {
        super(WeightMethod.CRITIC);
    }

    @Override
    double[] weights(double[] given, double[][] x, IndexContext context) {
        double[][] covariances = Moments.covariances(x);
        double[] weights = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double range = Statistics.maximum(x[i]) - Statistics.minimum(x[i]);
            double conflict = 0;
            for (int j = 0; j < x.length; j++) {
                double product = Math.sqrt(covariances[i][i] * covariances[j][j]);
                conflict += i == j ? 0 : 1 - (product == 0 ? 0 : covariances[i][j] / product);
            }
            weights[i] = range == 0 ? 0 : Math.sqrt(covariances[i][i]) / range * conflict;
        }
        return Shares.of(weights);
    }
}
