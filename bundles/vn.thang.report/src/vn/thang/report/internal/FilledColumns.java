// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.thang.report.Column;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** A table of words without those columns that say nothing in any row. */
final class FilledColumns {
    private FilledColumns() {}

    /**
     * The table without the columns of these ids that are empty everywhere.
     *
     * @param table with its rows in memory and no cell calculated from another
     */
    static Table of(Table table, Set<String> optional) {
        Predicate<Integer> filled = at -> !optional.contains(
                        table.columns().get(at).id())
                || table.rows().stream().anyMatch(row -> !isEmpty(row.cells().get(at)));
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .boxed()
                .filter(filled)
                .toList();
        List<Column> columns = kept.stream().map(table.columns()::get).toList();
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(
                        row.kind(),
                        row.level(),
                        kept.stream().map(row.cells()::get).toList()))
                .toList();
        return new Table(table.id(), table.caption(), columns, rows);
    }

    private static boolean isEmpty(TableCell cell) {
        return cell.value().equals(Value.BLANK) || cell.value().equals(new Value.Text(""));
    }
}
