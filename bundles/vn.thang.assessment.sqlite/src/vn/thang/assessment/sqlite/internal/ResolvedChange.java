// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ScoreData;

/** The edits of a change as rows and columns, and which of them is the last of its cell. */
final class ResolvedChange {
    private final List<CellEdit> edits;
    private final int[] rows;
    private final int[] columns;
    private final Cell[] before;
    private final int[] previous;
    private final int[] last;

    /** Numbers new columns; the units must exist. */
    ResolvedChange(List<CellEdit> edits, ScoreData data, Names names) throws SQLException {
        this.edits = edits;
        int size = edits.size();
        rows = new int[size];
        columns = new int[size];
        before = new Cell[size];
        previous = new int[size];
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            rows[i] = data.rowOf(edits.get(i).unitId());
            columns[i] = names.column(edits.get(i).key());
            order[i] = cell(i, data) * size + i;
        }
        // By column and row, as the table is ordered, and then as given: inserting in this order is several times
        // faster.
        Arrays.sort(order);
        int[] ends = new int[size];
        int cells = 0;
        for (int k = 0; k < size; k++) {
            int i = (int) (order[k] % size);
            boolean again = k > 0 && order[k - 1] / size == order[k] / size;
            previous[i] = again ? (int) (order[k - 1] % size) : -1;
            before[i] = again
                    ? edits.get(previous[i]).cell()
                    : data.column(edits.get(i).key()).cell(rows[i]);
            if (again) {
                cells--;
            }
            ends[cells++] = i;
        }
        last = Arrays.copyOf(ends, cells);
    }

    private long cell(int edit, ScoreData data) {
        return (long) columns[edit] * data.rows() + rows[edit];
    }

    int size() {
        return rows.length;
    }

    CellEdit edit(int index) {
        return edits.get(index);
    }

    int row(int index) {
        return rows[index];
    }

    int column(int index) {
        return columns[index];
    }

    Cell before(int index) {
        return before[index];
    }

    /** The edit of the same cell before this one, or -1. */
    int previous(int index) {
        return previous[index];
    }

    /** The edits after which their cells do not change any more, by column and row. */
    int[] last() {
        return last;
    }
}
