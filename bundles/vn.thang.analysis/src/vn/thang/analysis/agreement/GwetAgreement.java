// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

/**
 * Gwet's AC1 (2008) and, with categories weighted by their distance, AC2 (Handbook of Inter-Rater Reliability, 2014), for any
 * number of raters, missing ratings allowed.
 */
final class GwetAgreement {
    /** How near agreement counts. */
    enum Weight {
        /** Only agreement: AC1. */
        NONE,
        /** By the distance of the ratings. */
        LINEAR,
        /** By its square. */
        SQUARED;

        /** 1 for agreement, 0 for the greatest distance there is. */
        double of(double distance) {
            return switch (this) {
                case NONE -> distance == 0 ? 1 : 0;
                case LINEAR -> 1 - distance;
                case SQUARED -> 1 - distance * distance;
            };
        }
    }

    private GwetAgreement() {}

    /**
     * The coefficient; numbers are as far from each other as they are, other categories as their places in the order.
     *
     * @return NaN when no subject has two ratings, or with a single category
     */
    static double of(Ratings ratings, Weight weight) {
        int q = ratings.categories().size();
        double[][] weights = weights(ratings, weight);
        double[] shares = new double[q];
        double agreement = 0;
        int rated = 0;
        int compared = 0;
        for (int subject = 0; subject < ratings.subjects(); subject++) {
            int[] counts = ratings.counts(subject);
            int n = ratings.rated(subject);
            rated += n > 0 ? 1 : 0;
            compared += n > 1 ? 1 : 0;
            for (int k = 0; k < q && n > 0; k++) {
                shares[k] += (double) counts[k] / n;
                agreement += n > 1 ? counts[k] * (near(counts, weights[k]) - 1) / ((double) n * (n - 1)) : 0;
            }
        }
        double chance = 0;
        for (double sum : shares) {
            double share = sum / rated;
            chance += share * (1 - share);
        }
        chance *= total(weights) / ((double) q * (q - 1));
        return (agreement / compared - chance) / (1 - chance);
    }

    private static double[][] weights(Ratings ratings, Weight weight) {
        int q = ratings.categories().size();
        double[][] weights = new double[q][q];
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                double distance = k == l ? 0 : Math.abs(place(ratings, k) - place(ratings, l)) / range(ratings);
                weights[k][l] = weight.of(distance);
            }
        }
        return weights;
    }

    private static double range(Ratings ratings) {
        return place(ratings, ratings.categories().size() - 1) - place(ratings, 0);
    }

    private static double place(Ratings ratings, int category) {
        return ratings.isNumeric() ? ratings.valueOf(category) : category;
    }

    private static double near(int[] counts, double... weights) {
        double sum = 0;
        for (int l = 0; l < counts.length; l++) {
            sum += weights[l] * counts[l];
        }
        return sum;
    }

    private static double total(double[]... weights) {
        double sum = 0;
        for (double[] row : weights) {
            for (double w : row) {
                sum += w;
            }
        }
        return sum;
    }
}
