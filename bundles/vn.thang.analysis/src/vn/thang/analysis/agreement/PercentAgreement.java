// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

/** The percentage of subjects to which all raters gave the same, among those that all have rated. */
final class PercentAgreement {
    private PercentAgreement() {}

    /** NaN without subjects or with fewer than two raters. */
    static double of(Ratings complete) {
        if (complete.raters() < 2) {
            return Double.NaN;
        }
        int same = 0;
        for (int subject = 0; subject < complete.subjects(); subject++) {
            boolean all = true;
            for (int rater = 1; rater < complete.raters(); rater++) {
                all &= complete.category(subject, rater) == complete.category(subject, 0);
            }
            same += all ? 1 : 0;
        }
        return 100.0 * same / complete.subjects();
    }
}
