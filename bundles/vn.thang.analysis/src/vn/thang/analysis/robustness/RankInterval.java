// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.Arrays;
import vn.thang.assessment.Unit;

/**
 * The ranks of a unit among its group over all replications.
 *
 * @param rank the official one
 * @param mean over the replications
 * @param low 5 % of the replications give this rank or a better one
 * @param median half of them
 * @param high 95 % of them
 * @param best of all replications
 * @param worst of all replications
 * @param shift mean distance from the rank that nothing varied gives
 */
public record RankInterval(
        Unit unit, int rank, double mean, double low, double median, double high, int best, int worst, double shift) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /**
     * Of the ranks of all replications. Quantiles are interpolated between neighbours at (n − 1)p, as R (type 7) and
     * spreadsheets do.
     *
     * @param stated the rank that nothing varied gives, counted as those of the replications are
     * @param ranks at least one
     */
    public static RankInterval of(Unit unit, int rank, int stated, char... ranks) {
        char[] sorted = ranks.clone();
        Arrays.sort(sorted);
        long sum = 0;
        long shifts = 0;
        for (char each : sorted) {
            sum += each;
            shifts += Math.abs(each - stated);
        }
        double n = sorted.length;
        return new RankInterval(
                unit,
                rank,
                sum / n,
                quantile(sorted, LOW),
                quantile(sorted, 0.5),
                quantile(sorted, HIGH),
                sorted[0],
                sorted[sorted.length - 1],
                shifts / n);
    }

    private static double quantile(char[] sorted, double p) {
        double at = (sorted.length - 1) * p;
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
