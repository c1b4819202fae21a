// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Normalises to something that depends on the rank only. The worst figure has rank 1; equal figures share the lowest rank of
 * their places. Figures are compared as they are: those reported are exact, and rounding could join two that differ.
 *
 * @param name key of the explanation
 */
record Ranks(String name, Value value) implements ColumnStep {
    /** What a rank becomes. */
    @FunctionalInterface
    interface Value {
        /**
         * @param rank 1 … n
         * @param n how many units have a figure
         */
        double of(int rank, int n);
    }

    @Override
    public boolean apply(IndicatorColumn column) {
        double[] x = column.values();
        double sign = Normalisation.sign(column);
        for (int row = 0; row < x.length; row++) {
            x[row] = sign * x[row] + 0.0;
        }
        double[] sorted = Arrays.stream(x).filter(v -> v == v).sorted().toArray();
        boolean lost = false;
        for (int row = 0; row < x.length; row++) {
            if (x[row] == x[row]) {
                x[row] = value.of(1 + below(sorted, x[row]), sorted.length);
                lost |= x[row] != x[row];
            }
        }
        return lost;
    }

    /** How many are less. */
    private static int below(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value) {
            at = Arrays.binarySearch(sorted, 0, at, value);
        }
        return at;
    }

    @Override
    public Message explain(IndicatorColumn before, int row, double after) {
        Message what = Texts.of(name, Statistics.count(before.values()));
        return Normalisation.explained(what, before, row, after);
    }
}
