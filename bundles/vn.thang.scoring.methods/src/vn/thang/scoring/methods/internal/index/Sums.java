// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Optional;
import vn.thang.scoring.index.RowAggregation;

/** Aggregations that are sums. */
record Sums(Sum sum) implements RowAggregation {
    @Override
    public double of(double[] x, double[] w, int n) {
        return switch (sum) {
            case PLAIN -> plain(x, w, n);
            case MEAN -> plain(x, w, n) / total(w, n);
            case MEAN_OF_LOGARITHMS -> Math.exp(logarithms(x, w, n) / total(w, n));
            case LOGARITHMS -> Math.exp(logarithms(x, w, n));
        };
    }

    @Override
    public Optional<Sum> asSum() {
        return Optional.of(sum);
    }

    /** NaN when all weights are 0. */
    static double total(double[] w, int n) {
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += w[i];
        }
        return total == 0 ? Double.NaN : total;
    }

    private static double plain(double[] x, double[] w, int n) {
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
}
