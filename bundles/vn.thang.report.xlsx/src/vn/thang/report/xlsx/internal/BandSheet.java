// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.report.Calculation.BandFrom;
import vn.thang.report.Calculation.BandScale;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** The sheet with the edges of bands, which formulas look up. Scales get their rows as they are asked for. */
final class BandSheet {
    private final String name;
    private final int firstRow;
    private final Map<BandScale, Integer> rows = new LinkedHashMap<>();
    private int next;

    /**
     * An empty sheet.
     *
     * @param firstRow of the bands, from 0
     */
    BandSheet(String name, int firstRow) {
        this.name = name;
        this.firstRow = firstRow;
    }

    boolean used() {
        return !rows.isEmpty();
    }

    String name() {
        return name;
    }

    /** The name of the band into which a value falls. */
    String lookup(BandScale scale, String value) {
        int row = rows.computeIfAbsent(scale, each -> {
            int first = next;
            next += each.bands().size();
            return first;
        });
        int bands = scale.bands().size();
        long edges =
                scale.bands().stream().filter(band -> band.from().isPresent()).count();
        String below = edges == 0
                ? ""
                : "+SUMPRODUCT((" + cells('C', row, (int) edges) + (scale.edgeBelongsAbove() ? ">" : ">=") + value
                        + ")*1)";
        return "IFERROR(INDEX(" + cells('B', row, bands) + ",1" + below + "),\"\")";
    }

    private String cells(char column, int row, int count) {
        int first = firstRow + row + 1;
        return Places.quoted(name) + "!$" + column + "$" + first + ":$" + column + "$" + (first + count - 1);
    }

    /** All bands asked for, in the order of their rows: scale, name, lower edge, whether the edge itself belongs. */
    Table table(String[] titles, String belongs, String belongsNot) {
        List<Column> columns = List.of(
                Column.of("scale", titles[0], ColumnKind.TEXT, 34),
                Column.of("band", titles[1], ColumnKind.TEXT, 20),
                Column.of("from", titles[2], ColumnKind.DECIMAL, 12),
                Column.of("edge", titles[3], ColumnKind.TEXT, 30));
        List<Row> all = new ArrayList<>();
        for (BandScale scale : rows.keySet()) {
            for (BandFrom band : scale.bands()) {
                all.add(Row.of(List.of(
                        TableCell.text(scale.title()),
                        TableCell.text(band.name()),
                        TableCell.of(band.from()
                                .<Value>map(from -> new Value.Decimal(
                                        from,
                                        Math.clamp(from.stripTrailingZeros().scale(), 0, 10)))
                                .orElse(Value.BLANK)),
                        TableCell.text(band.from().isEmpty() ? "" : scale.edgeBelongsAbove() ? belongs : belongsNot))));
            }
        }
        return new Table("bands", "", columns, all);
    }
}
