// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.Arrays;
import vn.thang.scoring.index.Digits;

/**
 * Competition ranks, the greatest value first, of values as they are or of their ten significant digits. Spreads the values
 * over buckets and sorts within; used by one thread.
 */
public final class Ranking {
    /** A bucket with more is sorted with all others. */
    private static final int CROWDED = 48;
    /** Further apart than this, as a share of the greater, no two values have the same ten digits: their step is 1e-9 at most. */
    private static final double APART = 2e-9;

    private final int n;
    private final int[] starts;
    private final int[] bucket;
    private final double[] sorted;
    private final int[] order;

    /** For so many values. */
    public Ranking(int n) {
        this.n = n;
        starts = new int[2 * n + 1];
        bucket = new int[n];
        sorted = new double[n];
        order = new int[n];
    }

    /**
     * Ranks values.
     *
     * @param values finite
     */
    public void ranks(double[] values, int[] into) {
        ranks(values, false, into);
    }

    /**
     * Ranks the ten significant digits of values. Rounding keeps the order, so that only neighbours that are very near each
     * other are rounded.
     *
     * @param values none is NaN; not changed
     */
    public void ranksOfTen(double[] values, int[] into) {
        ranks(values, true, into);
    }

    private void ranks(double[] values, boolean ten, int[] into) {
        if (n == 0) {
            return;
        }
        double most = values[0];
        double least = values[0];
        for (double value : values) {
            most = Math.max(most, value);
            least = Math.min(least, value);
        }
        double scale = (starts.length - 2) / (most - least);
        if (scale <= 0 || scale != scale || Double.isInfinite(scale) || !spread(values, most, scale)) {
            bySorting(ten ? Arrays.stream(values).map(Digits::ten).toArray() : values, into);
            return;
        }
        within();
        for (int place = 0; place < n; place++) {
            boolean tie =
                    place > 0 && (ten ? sameTen(sorted[place - 1], sorted[place]) : sorted[place] == sorted[place - 1]);
            into[order[place]] = tie ? into[order[place - 1]] : place + 1;
        }
    }

    private static boolean sameTen(double above, double below) {
        return above - below <= APART * Math.max(Math.abs(above), Math.abs(below))
                && Digits.ten(above) == Digits.ten(below);
    }

    /** False when a bucket is crowded. */
    private boolean spread(double[] values, double most, double scale) {
        Arrays.fill(starts, 0);
        for (int i = 0; i < n; i++) {
            int at = (int) ((most - values[i]) * scale);
            bucket[i] = at;
            starts[at]++;
        }
        int sum = 0;
        for (int at = 0; at < starts.length; at++) {
            int count = starts[at];
            if (count > CROWDED) {
                return false;
            }
            starts[at] = sum;
            sum += count;
        }
        for (int i = 0; i < n; i++) {
            int place = starts[bucket[i]]++;
            sorted[place] = values[i];
            order[place] = i;
        }
        return true;
    }

    /** Insertion sort; values stand at most a bucket away from their places. */
    private void within() {
        for (int i = 1; i < n; i++) {
            double value = sorted[i];
            int who = order[i];
            int place = i;
            while (place > 0 && sorted[place - 1] < value) {
                sorted[place] = sorted[place - 1];
                order[place] = order[place - 1];
                place--;
            }
            sorted[place] = value;
            order[place] = who;
        }
    }

    private void bySorting(double[] values, int[] into) {
        System.arraycopy(values, 0, sorted, 0, n);
        Arrays.sort(sorted);
        for (int i = 0; i < n; i++) {
            into[i] = 1 + above(values[i]);
        }
    }

    private int above(double value) {
        int low = 0;
        int high = n;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return n - low;
    }
}
