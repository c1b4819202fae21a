// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import vn.thang.report.Column;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;

/** Tables of the report as lists of rows with their cells by the columns' ids. */
final class Tables {
    private final Locale locale;

    Tables(Locale locale) {
        this.locale = locale;
    }

    Branch table(Table table) {
        return new Branch()
                .with("id", table.id())
                .with("caption", table.caption())
                .later(
                        "columns",
                        () -> table.columns().stream().map(Tables::column).toList())
                .later("rows", () -> rows(table));
    }

    private static Branch column(Column column) {
        return new Branch()
                .with("id", column.id())
                .with("title", column.title())
                .with("detail", column.detail())
                .with("numeric", column.kind().numeric());
    }

    List<Branch> rows(Table table) {
        return new Rows(table);
    }

    /** The cells of a row under the names of their columns. */
    Branch row(Table table, Row row) {
        Branch branch = new Branch();
        for (int i = 0; i < table.columns().size(); i++) {
            TableCell cell = row.cells().get(i);
            branch.later(Names.of(table.columns().get(i).id()), () -> field(cell));
        }
        return branch.with("level", Field.of(row.level()))
                .with("isTotal", row.kind() == Row.Kind.TOTAL)
                .with("isGroup", row.kind() == Row.Kind.GROUP)
                .with("isBody", row.kind() == Row.Kind.BODY)
                .later("cells", () -> cells(table, row));
    }

    private List<Branch> cells(Table table, Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> new Branch()
                        .with("value", field(row.cells().get(i)))
                        .with("title", table.columns().get(i).title())
                        .with("numeric", table.columns().get(i).kind().numeric()))
                .toList();
    }

    Field field(TableCell cell) {
        return Field.of(cell, locale);
    }

    /** Where the columns stand, by id. */
    static Map<String, Integer> places(Table table) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            places.put(table.columns().get(i).id(), i);
        }
        return places;
    }

    /** The rows of a table may be made one by one, so this list keeps none. */
    private final class Rows extends AbstractList<Branch> implements RandomAccess {
        private final Table table;

        Rows(Table table) {
            this.table = table;
        }

        @Override
        public Branch get(int index) {
            return row(table, table.rows().get(index));
        }

        @Override
        public int size() {
            return table.rows().size();
        }
    }
}
