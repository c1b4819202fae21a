// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.report.ChartData;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Figure;
import vn.thang.report.Row;
import vn.thang.report.Series;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** The numbers of a chart as the table that the chart reads. */
final class FigureTable {
    private static final int USUAL_ROWS = 20;
    private static final int MOST_ROWS = 90;
    private static final int FRAME_ROWS = 6;

    private FigureTable() {}

    /** How many rows of a sheet the chart covers. */
    static int rows(ChartData data) {
        return switch (data.kind()) {
            case BAR ->
                Math.clamp(
                        FRAME_ROWS
                                + (long) data.categories().size()
                                        * (1 + data.series().size())
                                        / 2,
                        12,
                        MOST_ROWS);
            case STACKED_BAR -> Math.clamp(FRAME_ROWS + (long) data.categories().size() * 3 / 2, 12, MOST_ROWS);
            case COLUMN, LINE, RANKS, SCATTER -> USUAL_ROWS;
        };
    }

    static Table of(Figure figure) {
        ChartData data = figure.data();
        List<Column> columns = new ArrayList<>();
        String title = data.kind() == ChartData.Kind.SCATTER ? "" : data.categoryTitle();
        columns.add(Column.of("category", title, ColumnKind.TEXT, 34));
        for (int i = 0; i < data.series().size(); i++) {
            columns.add(Column.of("series" + i, data.series().get(i).name(), ColumnKind.DECIMAL, 14));
        }
        List<Row> rows = IntStream.range(0, data.categories().size())
                .mapToObj(i -> row(data, i))
                .toList();
        return new Table("figure-" + figure.id(), "", columns, rows);
    }

    private static Row row(ChartData data, int index) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(data.categories().get(index)));
        for (Series series : data.series()) {
            cells.add(TableCell.of(series.values()
                    .get(index)
                    .<Value>map(number -> new Value.Decimal(number, series.decimals()))
                    .orElse(Value.MISSING)));
        }
        return Row.of(cells);
    }
}
