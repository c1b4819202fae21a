// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

/**
 * Cohen's kappa of two raters (1960), weighted (1968) by the distance of the categories in their order, and Light's kappa
 * (1971): the mean over all pairs of raters. Categories are those that the two raters gave.
 */
final class CohenKappa {
    /** How disagreement counts. */
    enum Weight {
        /** All the same. */
        NONE,
        /** By the number of categories between. */
        LINEAR,
        /** By its square. */
        SQUARED;

        /** 1 for agreement, 0 for the greatest disagreement. */
        double of(int one, int other, int categories) {
            double distance = Math.abs(one - other) / (double) (categories - 1);
            return switch (this) {
                case NONE -> one == other ? 1 : 0;
                case LINEAR -> 1 - distance;
                case SQUARED -> 1 - distance * distance;
            };
        }
    }

    private CohenKappa() {}

    /** NaN without subjects, and when chance agreement is total. */
    static double of(Ratings complete, int one, int other, Weight weight) {
        int[] categories = complete.occurring(one, other);
        int q = categories.length;
        int n = complete.subjects();
        if (n == 0) {
            return Double.NaN;
        }
        int[] place = new int[complete.categories().size()];
        for (int i = 0; i < q; i++) {
            place[categories[i]] = i;
        }
        double[][] table = new double[q][q];
        double[] ofOne = new double[q];
        double[] ofOther = new double[q];
        for (int subject = 0; subject < n; subject++) {
            int a = place[complete.category(subject, one)];
            int b = place[complete.category(subject, other)];
            table[a][b]++;
            ofOne[a]++;
            ofOther[b]++;
        }
        double observed = 0;
        double expected = 0;
        for (int a = 0; a < q; a++) {
            for (int b = 0; b < q; b++) {
                double w = q == 1 ? 1 : weight.of(a, b, q);
                observed += w * table[a][b] / n;
                expected += w * ofOne[a] / n * (ofOther[b] / n);
            }
        }
        return (observed - expected) / (1 - expected);
    }

    /** NaN when it does not exist for some pair, or there is no pair. */
    static double light(Ratings complete) {
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < complete.raters(); one++) {
            for (int other = one + 1; other < complete.raters(); other++) {
                sum += of(complete, one, other, Weight.NONE);
                pairs++;
            }
        }
        return sum / pairs;
    }
}
