// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.WeightMethod;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.IndexContext;

/**
 * Weights with which the correlation of each sibling with their weighted mean is in proportion to its stated weight (equal ones for
 * equal weights; Becker et al. 2017), as shares. Found by raising the weight of a sibling that goes too little with the mean and
 * lowering that of one that goes too much, until nothing differs by more than 1e-12; where that does not happen no
 * such weights exist.
 */
public final class OptimisedWeighting extends DataWeighting {
    private static final int MOST_ROUNDS = 20_000;
    private static final double NEAR = 1e-12;

    public OptimisedWeighting() {
        super(WeightMethod.OPTIMISED);
    }

    @Override
    double[] weights(double[] given, double[][] x, IndexContext context) throws RuleException {
        double[][] covariances = Moments.covariances(x);
        double[] target = Shares.of(given);
        double[] weights = target.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] correlations = correlations(covariances, weights);
            for (double correlation : correlations) {
                if (!(correlation > 0)) {
                    throw undefined(context);
                }
            }
            double[] shares = Shares.of(correlations);
            double worst = 0;
            for (int i = 0; i < weights.length; i++) {
                double ratio = target[i] / shares[i];
                worst = Math.max(worst, Math.abs(ratio - 1));
                weights[i] *= Math.sqrt(ratio);
            }
            weights = Shares.of(weights);
            if (worst < NEAR) {
                return weights;
            }
        }
        throw undefined(context);
    }

    /** With the weighted mean, each up to the same factor. */
    private static double[] correlations(double[][] covariances, double... weights) {
        double[] correlations = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                correlations[i] += weights[j] * covariances[i][j];
            }
            correlations[i] /= Math.sqrt(covariances[i][i]);
        }
        return correlations;
    }
}
