// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

/** Gwet's AC1 (2008) for any number of raters, missing ratings allowed. */
final class GwetAc1 {
    private GwetAc1() {}

    /** NaN when no subject has two ratings, or with a single category. */
    static double of(Ratings ratings) {
        int q = ratings.categories().size();
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
                agreement += n > 1 ? counts[k] * (counts[k] - 1.0) / ((double) n * (n - 1)) : 0;
            }
        }
        double chance = 0;
        for (double sum : shares) {
            double share = sum / rated;
            chance += share * (1 - share);
        }
        chance /= q - 1;
        return (agreement / compared - chance) / (1 - chance);
    }
}
