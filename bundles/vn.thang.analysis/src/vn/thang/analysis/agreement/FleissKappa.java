// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

/** Fleiss' kappa of several raters (1971), over the subjects that all have rated. */
final class FleissKappa {
    private FleissKappa() {}

    /** NaN with fewer than two raters, without subjects, or when all ratings are the same. */
    static double of(Ratings complete) {
        int n = complete.subjects();
        int m = complete.raters();
        int q = complete.categories().size();
        if (m < 2 || n == 0) {
            return Double.NaN;
        }
        double[] shares = new double[q];
        double agreement = 0;
        for (int subject = 0; subject < n; subject++) {
            int[] counts = complete.counts(subject);
            for (int k = 0; k < q; k++) {
                shares[k] += counts[k] / ((double) n * m);
                agreement += counts[k] * (counts[k] - 1.0) / ((double) n * m * (m - 1));
            }
        }
        double chance = 0;
        for (double share : shares) {
            chance += share * share;
        }
        return (agreement - chance) / (1 - chance);
    }
}
