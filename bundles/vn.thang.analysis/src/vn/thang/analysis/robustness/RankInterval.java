// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.Arrays;
import vn.thang.assessment.Unit;

/**
 * The ranks of a unit among its group over all replications.
 *
 * @param rank with the weights stated
 * @param mean over the replications
 * @param low 5 % of the replications give this rank or a better one
 * @param median half of them
 * @param high 95 % of them
 * @param best of all replications
 * @param worst of all replications
 */
public record RankInterval(
        Unit unit, int rank, double mean, double low, double median, double high, int best, int worst) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /**
     * Of the ranks of all replications; they are sorted. Quantiles are interpolated between neighbours at (n − 1)p, as R (type
     * 7) and spreadsheets do.
     */
    static RankInterval of(Unit unit, int rank, int... ranks) {
        Arrays.sort(ranks);
        return new RankInterval(
                unit,
                rank,
                Arrays.stream(ranks).average().orElse(Double.NaN),
                quantile(ranks, LOW),
                quantile(ranks, 0.5),
                quantile(ranks, HIGH),
                ranks[0],
                ranks[ranks.length - 1]);
    }

    private static double quantile(int[] sorted, double p) {
        double at = (sorted.length - 1) * p;
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
