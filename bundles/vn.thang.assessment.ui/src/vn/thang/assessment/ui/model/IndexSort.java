// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.function.IntBinaryOperator;

/** A stable merge sort of row numbers; no object per row. */
final class IndexSort {
    private static final int SMALL = 8;

    private IndexSort() {}

    /** Sorts in place; rows that compare equal keep their order. */
    static void sort(int[] rows, IntBinaryOperator comparison) {
        sort(rows.clone(), rows, 0, rows.length, comparison);
    }

    private static void sort(int[] from, int[] into, int start, int end, IntBinaryOperator comparison) {
        if (end - start < SMALL) {
            insert(into, start, end, comparison);
            return;
        }
        int middle = (start + end) >>> 1;
        sort(into, from, start, middle, comparison);
        sort(into, from, middle, end, comparison);
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = right >= end || left < middle && comparison.applyAsInt(from[left], from[right]) <= 0;
            into[at] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static void insert(int[] rows, int start, int end, IntBinaryOperator comparison) {
        for (int i = start + 1; i < end; i++) {
            int row = rows[i];
            int at = i;
            while (at > start && comparison.applyAsInt(rows[at - 1], row) > 0) {
                rows[at] = rows[at - 1];
                at--;
            }
            rows[at] = row;
        }
    }
}
