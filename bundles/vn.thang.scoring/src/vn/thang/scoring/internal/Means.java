// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.Arrays;
import vn.thang.criteria.AggregationKind;

/** Weighted means; see {@link IndexGroup}. NaN where the mean does not exist. */
final class Means {
    private Means() {}

    static double of(AggregationKind kind, double power, double[] x, double[] w, int n) {
        return switch (kind) {
            case SUM -> weightedSum(x, w, n);
            case ARITHMETIC -> weightedSum(x, w, n) / total(w, n);
            case GEOMETRIC -> Math.exp(logarithms(x, w, n) / total(w, n));
            case WEIGHTED_PRODUCT -> Math.exp(logarithms(x, w, n));
            case HARMONIC -> power(-1, x, w, n);
            case POWER -> power(power, x, w, n);
            case MEDIAN -> median(x, n);
            case MINIMUM -> Arrays.stream(x, 0, n).min().orElse(Double.NaN);
            case COPELAND -> throw new IllegalStateException("checked when compiled");
        };
    }

    private static double total(double[] w, int n) {
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += w[i];
        }
        return total == 0 ? Double.NaN : total;
    }

    private static double weightedSum(double[] x, double[] w, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += w[i] * x[i];
        }
        return sum;
    }

    private static double logarithms(double[] x, double[] w, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += w[i] == 0 ? 0 : w[i] * Math.log(x[i]);
        }
        return sum;
    }

    private static double power(double p, double[] x, double[] w, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            if (x[i] < 0) {
                return Double.NaN;
            }
            sum += w[i] == 0 ? 0 : w[i] * (p == -1 ? 1 / x[i] : Math.pow(x[i], p));
        }
        double mean = sum / total(w, n);
        return p == -1 ? 1 / mean : Math.pow(mean, 1 / p);
    }

    private static double median(double[] x, int n) {
        double[] sorted = Arrays.copyOf(x, n);
        Arrays.sort(sorted);
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
