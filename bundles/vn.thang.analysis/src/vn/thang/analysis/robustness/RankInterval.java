// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

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
        long sum = 0;
        long shifts = 0;
        int best = Character.MAX_VALUE;
        int worst = 0;
        for (char each : ranks) {
            sum += each;
            shifts += Math.abs(each - stated);
            best = Math.min(best, each);
            worst = Math.max(worst, each);
        }
        int[] counts = new int[worst - best + 1];
        for (char each : ranks) {
            counts[each - best]++;
        }
        double n = ranks.length;
        return new RankInterval(
                unit,
                rank,
                sum / n,
                quantile(best, counts, ranks.length, LOW),
                quantile(best, counts, ranks.length, 0.5),
                quantile(best, counts, ranks.length, HIGH),
                best,
                worst,
                shifts / n);
    }

    /** Of n ranks, counted from {@code first} on. */
    private static double quantile(int first, int[] counts, int n, double p) {
        double at = (n - 1) * p;
        int below = (int) at;
        int one = first + place(counts, below);
        int next = first + place(counts, Math.min(n - 1, below + 1));
        return one + (at - below) * (next - one);
    }

    /** Which value stands at a place of the sorted ones. */
    private static int place(int[] counts, int at) {
        int value = 0;
        for (int passed = counts[0]; passed <= at; passed += counts[value]) {
            value++;
        }
        return value;
    }
}
