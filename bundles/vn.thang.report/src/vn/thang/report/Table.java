// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;

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
}
