// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.RankMethod;

/**
 * Puts the units of one group in order: ranked ones by rank, then unranked ones, then those not completely scored; ties in
 * unit order. Sorts the leading bits of the keys together with the positions, then looks closely only where neighbours are
 * too near for doubles to tell.
 */
final class RankOrder {
    private static final int MANTISSA_BITS = 52;

    private final Ranker ranker;
    private final double[] keys;
    /** In order. */
    final int[] rows;
    /** By place; 0 for none. */
    final int[] ranks;

    /**
     * The order.
     *
     * @param rows ascending
     * @param keys {@link Ranker#key} by row of the table
     */
    RankOrder(Ranker ranker, int[] rows, double[] keys) {
        this.ranker = ranker;
        this.keys = keys;
        int[] ranked = new int[rows.length];
        int[] unranked = new int[rows.length];
        int[] incomplete = new int[rows.length];
        int n = 0;
        int m = 0;
        int k = 0;
        for (int row : rows) {
            if (ranker.ranked(row)) {
                ranked[n++] = row;
            } else if (ranker.scored(row)) {
                unranked[m++] = row;
            } else {
                incomplete[k++] = row;
            }
        }
        ranks = new int[rows.length];
        sort(ranked, n);
        caps(ranked, n);
        sort(unranked, m);
        this.rows = ranked;
        System.arraycopy(unranked, 0, ranked, n, m);
        System.arraycopy(incomplete, 0, ranked, n + m, k);
        rank(n);
    }

    private void rank(int n) {
        RankMethod method = ranker.method();
        int rank = 0;
        for (int i = 0; i < n; i++) {
            int cap = ranker.rankCap(rows[i]);
            boolean tie = i > 0 && method != RankMethod.ORDINAL && compare(rows[i], rows[i - 1]) == 0;
            int next = method == RankMethod.DENSE ? rank + 1 : Math.max(rank + 1, i + 1);
            rank = tie && rank >= cap ? rank : Math.max(next, cap);
            ranks[i] = rank;
        }
    }

    /** Units that cannot have a place as good as theirs let others pass, the better of them first. */
    private void caps(int[] own, int n) {
        Deque<Integer> waiting = new ArrayDeque<>();
        List<Integer> placed = new ArrayList<>();
        for (int i = 0; i < n && ranker.capsRanks(); i++) {
            boolean tie = !placed.isEmpty()
                    && ranker.method() != RankMethod.ORDINAL
                    && compare(own[i], placed.getLast()) == 0;
            if (!tie) {
                place(waiting, placed);
            }
            if (ranker.rankCap(own[i]) > placed.size() + 1) {
                waiting.add(own[i]);
            } else {
                placed.add(own[i]);
            }
        }
        place(waiting, placed);
        placed.addAll(waiting);
        for (int i = 0; i < placed.size(); i++) {
            own[i] = placed.get(i);
        }
    }

    /** Those that have waited long enough take the next places, before whoever comes after them. */
    private void place(Deque<Integer> waiting, List<Integer> placed) {
        boolean more = true;
        while (more) {
            Optional<Integer> next = waiting.stream()
                    .filter(row -> ranker.rankCap(row) <= placed.size() + 1)
                    .findFirst();
            next.ifPresent(row -> {
                waiting.remove(row);
                placed.add(row);
            });
            more = next.isPresent();
        }
    }

    private int compare(int row, int other) {
        return ranker.compare(row, keys[row], other, keys[other]);
    }

    private int place(int row, int other) {
        int order = compare(row, other);
        return order != 0 ? order : Integer.compare(row, other);
    }

    /** Sorts the first n rows, which are ascending. */
    private void sort(int[] own, int n) {
        if (n < 2) {
            return;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
        long mask = (1L << bits) - 1;
        long[] packed = new long[n];
        for (int i = 0; i < n; i++) {
            long raw = Double.doubleToLongBits(keys[own[i]] + 0.0);
            long ascending = raw ^ (raw >> 63 & Long.MAX_VALUE);
            packed[i] = ~ascending & ~mask | i;
        }
        Arrays.sort(packed);
        int[] unsorted = Arrays.copyOf(own, n);
        for (int i = 0; i < n; i++) {
            own[i] = unsorted[(int) (packed[i] & mask)];
        }
        double doubt = 4 * (Math.scalb(1.0, bits - MANTISSA_BITS) + BandEdges.NEAR);
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || keys[own[i - 1]] - keys[own[i]] > doubt * Math.max(1, Math.abs(keys[own[i]]))) {
                sortClosely(own, from, i);
                from = i;
            }
        }
    }

    private void sortClosely(int[] own, int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = place(own[i - 1], own[i]) < 0;
        }
        if (!sorted) {
            Integer[] some = new Integer[to - from];
            Arrays.setAll(some, i -> own[from + i]);
            Arrays.sort(some, this::place);
            for (int i = 0; i < some.length; i++) {
                own[from + i] = some[i];
            }
        }
    }
}
