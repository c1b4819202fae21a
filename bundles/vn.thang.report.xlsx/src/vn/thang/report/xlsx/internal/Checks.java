// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Row;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Every cell with a formula and the engine's value there, in the order of the workbook. */
final class Checks {
    /**
     * A cell to check.
     *
     * @param sheet its sheet
     * @param address its address there: {@code E4}
     * @param what the row's labels and the column's title
     * @param number the engine's value; null when it is a text
     * @param text the engine's value; empty when it is a number
     * @param decimals how many are printed
     */
    record Entry(String sheet, String address, String what, BigDecimal number, String text, int decimals) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Cell cell, Value value, String mark, Row row, Column column) {
        String sheet = cell.getSheet().getSheetName();
        String address = cell.getAddress().formatAsString();
        String what = what(row, column);
        entries.add(
                switch (value) {
                    case Value.Decimal d -> new Entry(sheet, address, what, d.number(), "", d.decimals());
                    case Value.Percent p -> new Entry(sheet, address, what, p.number(), "", p.decimals());
                    case Value.Rank r -> new Entry(sheet, address, what, BigDecimal.valueOf(r.rank()), "", 0);
                    case Value.Whole w -> new Entry(sheet, address, what, BigDecimal.valueOf(w.number()), "", 0);
                    case Value.BandName band -> new Entry(sheet, address, what, null, band.name() + mark, 0);
                    default -> throw new IllegalArgumentException("a formula for " + value);
                });
    }

    List<Entry> entries() {
        return entries;
    }

    private static String what(Row row, Column column) {
        String labels = row.cells().stream()
                .map(TableCell::value)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .limit(2)
                .collect(Collectors.joining(" · "));
        String title = column.kind() == ColumnKind.TEXT ? "" : column.title();
        return labels + " · " + title;
    }
}
