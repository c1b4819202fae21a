// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.Arrays;
import java.util.List;

/**
 * A rectangle of cells of a {@link GridView}.
 *
 * @param rows rows on the screen, from top to bottom
 * @param columns columns of the model that are not hidden, from left to right
 */
public record CellRange(List<Integer> rows, List<Integer> columns) {
    public CellRange {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public static CellRange of(int[] rows, int[] columns) {
        return new CellRange(
                Arrays.stream(rows).boxed().toList(),
                Arrays.stream(columns).boxed().toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }
}
