// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

/** Moments of several columns without gaps. */
final class Moments {
    private Moments() {}

    /** Sample covariances. */
    static double[][] covariances(double[]... x) {
        double[][] covariances = new double[x.length][x.length];
        int n = x[0].length;
        double[] means = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            means[i] = Statistics.mean(x[i]);
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = i; j < x.length; j++) {
                double sum = 0;
                for (int unit = 0; unit < n; unit++) {
                    sum += (x[i][unit] - means[i]) * (x[j][unit] - means[j]);
                }
                covariances[i][j] = sum / (n - 1);
                covariances[j][i] = covariances[i][j];
            }
        }
        return covariances;
    }
}
