// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.StudyMonitor;
import vn.thang.analysis.robustness.Trials;

/** Ranks and bands of all replications; a unit that is left without a value comes last, without a band. */
public final class Replications {
    private static final int PART = 64;
    /** Replications whose values are computed in one go. */
    private static final int TOGETHER = 8;

    /** By unit and replication. */
    private final char[][] ranks;

    /** By unit and band. */
    private final AtomicIntegerArray[] bands;

    /** The point of one replication. */
    @FunctionalInterface
    public interface Points {
        double[] point(int replication);
    }

    private Replications(int units, int replications, int bandCount) {
        ranks = new char[units][replications];
        bands = new AtomicIntegerArray[units];
        for (int unit = 0; unit < units; unit++) {
            bands[unit] = new AtomicIntegerArray(bandCount);
        }
    }

    /** Draws a point for each replication; each has a generator of its own, whoever computes it. */
    public static Points random(long seed, int dimensions) {
        long base = new SplittableRandom(seed).nextLong();
        return replication -> {
            SplittableRandom random = new SplittableRandom(base ^ new SplittableRandom(replication).nextLong());
            double[] point = new double[dimensions];
            for (int i = 0; i < dimensions; i++) {
                point[i] = random.nextDouble();
            }
            return point;
        };
    }

    /**
     * Computes them all.
     *
     * @param withBands whether bands are counted
     */
    public static Replications of(
            Trials trials,
            Deciding deciding,
            RobustnessPlan plan,
            boolean withBands,
            Points points,
            StudyMonitor monitor) {
        int units = trials.units();
        int count = withBands ? deciding.bands().size() : 0;
        Replications all = new Replications(units, plan.replications(), count);
        Parts.run(plan.replications(), PART, plan.threads(), monitor, (from, to) -> {
            Trials.Trial trial = trials.start();
            Ranking ranking = new Ranking(units);
            double[][] values = new double[0][];
            int[][] ranks = new int[TOGETHER][units];
            for (int first = from; first < to; first += TOGETHER) {
                int n = Math.min(TOGETHER, to - first);
                values = values.length == n ? values : new double[n][units];
                double[][] drawn = new double[n][];
                for (int i = 0; i < n; i++) {
                    drawn[i] = points.point(first + i);
                }
                trial.values(drawn, values);
                for (int i = 0; i < n; i++) {
                    all.decide(deciding, count, values[i]);
                    deciding.ranks(ranking, values[i], ranks[i]);
                }
                for (int unit = 0; unit < units; unit++) {
                    char[] own = all.ranks[unit];
                    for (int i = 0; i < n; i++) {
                        own[first + i] = (char) ranks[i][unit];
                    }
                }
            }
        });
        return all;
    }

    /** Puts values as they are compared and counts their bands. */
    private void decide(Deciding deciding, int count, double... values) {
        for (int unit = 0; unit < values.length; unit++) {
            boolean none = values[unit] != values[unit];
            values[unit] = deciding.compared(values[unit]);
            int band = count == 0 || none ? -1 : deciding.band(unit, values[unit]);
            if (band >= 0) {
                bands[unit].incrementAndGet(band);
            }
        }
    }

    /** The ranks of a unit by replication; not to be changed. */
    public char[] ranks(int unit) {
        return ranks[unit];
    }

    /** How often a unit ended in a band. */
    public int band(int unit, int band) {
        return bands[unit].get(band);
    }

    /** In how many replications one unit has a better rank than another. */
    public int ahead(int unit, int other) {
        char[] own = ranks[unit];
        char[] others = ranks[other];
        int ahead = 0;
        for (int i = 0; i < own.length; i++) {
            ahead += own[i] < others[i] ? 1 : 0;
        }
        return ahead;
    }
}
