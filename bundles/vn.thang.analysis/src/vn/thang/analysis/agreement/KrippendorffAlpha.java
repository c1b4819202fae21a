// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

import java.util.Locale;

/** Krippendorff's alpha from the matrix of coincidences; subjects with a single rating do not count. */
final class KrippendorffAlpha {
    /** What distances between ratings mean. */
    enum Level {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private KrippendorffAlpha() {}

    /** NaN when there is nothing to compare, or when numbers are needed and the ratings are none. */
    static double of(Ratings ratings, Level level) {
        if ((level == Level.INTERVAL || level == Level.RATIO) && !ratings.isNumeric()) {
            return Double.NaN;
        }
        int q = ratings.categories().size();
        double[][] coincidences = coincidences(ratings, q);
        double[] totals = new double[q];
        double n = 0;
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                totals[c] += coincidences[c][k];
            }
            n += totals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < q; c++) {
            for (int k = c + 1; k < q; k++) {
                double difference = difference(ratings, level, totals, c, k);
                observed += coincidences[c][k] * difference;
                expected += totals[c] * totals[k] * difference;
            }
        }
        return 1 - (n - 1) * observed / expected;
    }

    private static double[][] coincidences(Ratings ratings, int q) {
        double[][] coincidences = new double[q][q];
        for (int subject = 0; subject < ratings.subjects(); subject++) {
            int[] counts = ratings.counts(subject);
            int rated = ratings.rated(subject);
            for (int c = 0; c < q && rated > 1; c++) {
                for (int k = 0; k < q; k++) {
                    coincidences[c][k] += counts[c] * (counts[k] - (c == k ? 1.0 : 0.0)) / (rated - 1);
                }
            }
        }
        return coincidences;
    }

    /** Squared. */
    private static double difference(Ratings ratings, Level level, double[] totals, int c, int k) {
        double distance = switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = (totals[c] + totals[k]) / 2;
                for (int g = c + 1; g < k; g++) {
                    between += totals[g];
                }
                yield between;
            }
            case INTERVAL -> ratings.valueOf(k) - ratings.valueOf(c);
            case RATIO -> (ratings.valueOf(k) - ratings.valueOf(c)) / (ratings.valueOf(k) + ratings.valueOf(c));
        };
        return distance * distance;
    }
}
