// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

import java.util.Arrays;

/** Kendall's coefficient of concordance, over the subjects that all have rated; ties share the mean of their ranks. */
final class KendallW {
    private KendallW() {}

    /** NaN with fewer than two raters or subjects. */
    static double of(Ratings complete, boolean correctedForTies) {
        int n = complete.subjects();
        int m = complete.raters();
        if (n < 2 || m < 2) {
            return Double.NaN;
        }
        double[] sums = new double[n];
        double ties = 0;
        for (int rater = 0; rater < m; rater++) {
            int[] counts = new int[complete.categories().size()];
            for (int subject = 0; subject < n; subject++) {
                counts[complete.category(subject, rater)]++;
            }
            double[] ranks = new double[counts.length];
            int below = 0;
            for (int k = 0; k < counts.length; k++) {
                ranks[k] = below + (counts[k] + 1) / 2.0;
                below += counts[k];
                ties += Math.pow(counts[k], 3) - counts[k];
            }
            for (int subject = 0; subject < n; subject++) {
                sums[subject] += ranks[complete.category(subject, rater)];
            }
        }
        double mean = m * (n + 1) / 2.0;
        double spread =
                Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double most = (double) m * m * (Math.pow(n, 3) - n);
        return 12 * spread / (correctedForTies ? most - m * ties : most);
    }
}
