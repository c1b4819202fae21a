// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.statistics;

/**
 * Pearson's r over the units that have both values, in two passes.
 *
 * @param r NaN when one of the two has no spread
 * @param units how many units have both
 */
record Correlation(double r, int units) {
    /** Spread below this share of the values themselves is rounding of doubles. */
    private static final double NOISE = 1e-12;

    static Correlation of(double[] x, double[] y) {
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                n++;
                sumX += x[i];
                sumY += y[i];
            }
        }
        double meanX = sumX / n;
        double meanY = sumY / n;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            if (!Double.isNaN(dx) && !Double.isNaN(dy)) {
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        }
        boolean spread = xx > NOISE * n * meanX * meanX && yy > NOISE * n * meanY * meanY;
        return new Correlation(spread ? xy / Math.sqrt(xx * yy) : Double.NaN, n);
    }

    /** {@code x - y}, NaN where one of them is. */
    static double[] without(double[] x, double[] y) {
        double[] rest = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            rest[i] = x[i] - y[i];
        }
        return rest;
    }
}
