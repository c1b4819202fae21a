// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Standing;
import vn.thang.scoring.index.Digits;

/**
 * Ranks under many sets of weights. Ranks are competition ranks among the ranked units of one group, decided on ten
 * significant digits. Immutable and thread-safe.
 */
public final class WeightRobustness {
    /** How far a weight goes up or down at most, as a share of it; the default of COINr. */
    public static final double NOISE = 0.25;

    private final ScoreTable table;
    private final Reweighting weights;
    private final List<Standing> ranked;
    private final int[] rows;

    /**
     * @param group ranked units of the table; others do not take part
     */
    public WeightRobustness(ScoreTable table, Reweighting weights, GroupStandings group) {
        this.table = table;
        this.weights = weights;
        ranked = group.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        rows = ranked.stream()
                .mapToInt(standing -> table.rowOf(standing.unit().getId()))
                .toArray();
    }

    /**
     * Varies every weight independently and evenly by up to {@link #NOISE} up and down.
     *
     * @param replications at least 1
     * @param threads at least 1; does not change the result
     */
    public List<RankInterval> vary(int replications, long seed, int threads) {
        double[] given = weights.given();
        long base = new SplittableRandom(seed).nextLong();
        return of(replications, threads, replication -> {
            // each replication has a generator of its own, whoever runs it
            long own = new SplittableRandom(replication).nextLong();
            SplittableRandom random = new SplittableRandom(base ^ own);
            return Arrays.stream(given)
                    .map(weight -> weight * (1 + NOISE * (2 * random.nextDouble() - 1)))
                    .toArray();
        });
    }

    /**
     * Takes these sets of weights, in the order of {@link Reweighting#nodes}.
     *
     * @param sets by number of the replication; called from several threads
     */
    public List<RankInterval> of(int replications, int threads, IntFunction<double[]> sets) {
        int[][] ranks = new int[rows.length][replications];
        int part = Math.max(1, (replications + threads - 1) / threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int from = 0; from < replications; from += part) {
                int start = from;
                int end = Math.min(replications, from + part);
                parts.add(pool.submit(() -> replicate(start, end, sets, ranks)));
            }
            for (Future<?> each : parts) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        List<RankInterval> intervals = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Standing standing = ranked.get(i);
            intervals.add(RankInterval.of(standing.unit(), standing.rank(), ranks[i]));
        }
        return List.copyOf(intervals);
    }

    private void replicate(int from, int to, IntFunction<double[]> sets, int[][] ranks) {
        double[] top = new double[table.rows()];
        double[] values = new double[rows.length];
        for (int replication = from; replication < to; replication++) {
            weights.top(sets.apply(replication), top);
            for (int i = 0; i < rows.length; i++) {
                values[i] = Digits.ten(top[rows[i]]);
            }
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < rows.length; i++) {
                ranks[i][replication] = 1 + above(sorted, values[i]);
            }
        }
    }

    /** How many are greater. */
    private static int above(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.length - low;
    }
}
