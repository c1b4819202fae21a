// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param kind what it stands for
 * @param level indentation of the tree the row shows; 0 at the top
 * @param cells as many as the table has columns
 * @param id what it says, for programs, where a table has a row for each of several facts; else empty
 */
public record Row(Kind kind, int level, List<TableCell> cells, String id) {
    /** What a row stands for. */
    public enum Kind {
        /** One of many. */
        BODY,
        /** A subtotal, or the head of the rows below it. */
        GROUP,
        /** The total of the table or of the unit. */
        TOTAL
    }

    public Row {
        Objects.requireNonNull(kind, "kind");
        cells = List.copyOf(cells);
        Objects.requireNonNull(id, "id");
    }

    /** A row without id. */
    public Row(Kind kind, int level, List<TableCell> cells) {
        this(kind, level, cells, "");
    }

    /** A row of the body without indentation. */
    public static Row of(List<TableCell> cells) {
        return new Row(Kind.BODY, 0, cells);
    }
}
