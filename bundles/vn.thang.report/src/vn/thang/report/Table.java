// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A table of typed values.
 *
 * @param id unique in the report, stable between runs
 * @param caption one line; may be empty
 * @param columns at least one
 * @param rows read-only; may be a view that builds a row when it is asked for, so that a table of a million cells costs
 *     no memory; every row has as many cells as there are columns
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows) implements Block {
    public Table {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(rows, "rows");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + id + " has no column");
        }
    }

    /** This table without the columns in which no row says anything; its first column stays. For small tables. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(column -> column == 0
                        || rows.stream().anyMatch(row -> says(row.cells().get(column))))
                .boxed()
                .toList();
        return new Table(
                id,
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(
                                row.kind(),
                                row.level(),
                                kept.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    /** The column that names the rows and shows their level: the last one of texts; -1 = none. */
    public int nameColumn() {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    private static boolean says(TableCell cell) {
        return !(cell.value() instanceof Value.Blank)
                && !(cell.value() instanceof Value.Text text && text.text().isEmpty());
    }
}
