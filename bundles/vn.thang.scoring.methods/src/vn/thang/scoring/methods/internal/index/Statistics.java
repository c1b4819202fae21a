// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;

/** Statistics of what is there; NaN elements do not count. */
final class Statistics {
    private Statistics() {}

    static int count(double[] x) {
        int n = 0;
        for (double v : x) {
            n += v == v ? 1 : 0;
        }
        return n;
    }

    /** Positive infinity when there is nothing. */
    static double minimum(double[] x) {
        double minimum = Double.POSITIVE_INFINITY;
        for (double v : x) {
            minimum = v < minimum ? v : minimum;
        }
        return minimum;
    }

    /** Negative infinity when there is nothing. */
    static double maximum(double[] x) {
        double maximum = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            maximum = v > maximum ? v : maximum;
        }
        return maximum;
    }

    /** NaN when there is nothing. */
    static double mean(double[] x) {
        double sum = 0;
        int n = 0;
        for (double v : x) {
            if (v == v) {
                sum += v;
                n++;
            }
        }
        return sum / n;
    }

    /** Sample standard deviation, n − 1. */
    static double deviation(double[] x, double mean) {
        double squares = 0;
        int n = 0;
        for (double v : x) {
            if (v == v) {
                squares += (v - mean) * (v - mean);
                n++;
            }
        }
        return Math.sqrt(squares / (n - 1));
    }

    /** The middle one, or the mean of the two in the middle; NaN when there is nothing. */
    static double median(double[] x) {
        double[] there = Arrays.stream(x).filter(v -> v == v).sorted().toArray();
        int n = there.length;
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? there[n / 2] : (there[n / 2 - 1] + there[n / 2]) / 2;
    }

    /**
     * Skewness G1 as spreadsheets, SAS and COINr define it: √(n(n − 1))/(n − 2) · m₃/m₂^1.5. NaN for less than 3 figures.
     */
    static double skewness(double[] x) {
        int n = count(x);
        if (n < 3) {
            return Double.NaN;
        }
        double mean = mean(x);
        double squares = 0;
        double cubes = 0;
        for (double v : x) {
            if (v == v) {
                double d = v - mean;
                squares += d * d;
                cubes += d * d * d;
            }
        }
        return Math.sqrt(n) * cubes / Math.pow(squares, 1.5) * Math.sqrt((double) n * (n - 1)) / (n - 2);
    }

    /**
     * Excess kurtosis G2 as spreadsheets, SAS and COINr define it: ((n + 1)(m₄/m₂² − 3) + 6)(n − 1)/((n − 2)(n − 3)). NaN
     * for less than 4 figures.
     */
    static double kurtosis(double[] x) {
        int n = count(x);
        if (n < 4) {
            return Double.NaN;
        }
        double mean = mean(x);
        double squares = 0;
        double fourths = 0;
        for (double v : x) {
            if (v == v) {
                double d = v - mean;
                squares += d * d;
                fourths += d * d * d * d;
            }
        }
        double ratio = n * fourths / (squares * squares);
        return ((n + 1) * (ratio - 3) + 6) * (n - 1) / ((double) (n - 2) * (n - 3));
    }
}
