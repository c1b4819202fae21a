// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import vn.thang.report.Figure;
import vn.thang.report.Table;

/** A piece of a sheet at its place; rows count from 0. */
sealed interface Item {
    /** A text over the full width. */
    record Line(int row, String text, Styles.Kind kind) implements Item {}

    /**
     * Rows of a table below its header.
     *
     * @param header the first row of the header
     * @param first the row of the table's row {@code from}
     * @param to the table's row after the last one on this sheet
     * @param only whether nothing else on the sheet scrolls, so that its header can stay
     */
    record Grid(int header, int first, Table table, int from, int to, boolean only) implements Item {
        int last() {
            return first + to - from - 1;
        }

        /** The sheet's row of a row of the table. */
        int row(int tableRow) {
            return first + tableRow - from;
        }
    }

    /**
     * A chart above its numbers.
     *
     * @param rows how many it covers
     */
    record Picture(int row, int rows, Figure figure, Grid numbers) implements Item {}
}
