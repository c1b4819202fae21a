// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thang.report.Column;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.layout.ColumnWidths;

/** Size of the text of a table on slides, widths of its columns and heights of its rows, in points. */
final class TableLayout {
    /** Room between a cell's text and its border, left and right. */
    static final double SIDE = 5;
    /** The same above and below. */
    static final double ABOVE = 3;
    /** What a level of a tree is moved to the right. */
    static final double INDENT = 12;

    private static final int LARGEST = 16;
    private static final int SMALLEST = 7;
    /** The letters of slides are wider than those of paper, from which widths are estimated. */
    private static final int WIDER = 2;

    private static final double LINE = 1.22;
    /** Of a point. */
    private static final int TWIPS = 20;

    private final int points;
    private final double[] widths;
    private final double head;
    private final double[] rows;

    TableLayout(Table table, Locale locale) {
        int line = (int) (Box.CONTENT.width() * TWIPS);
        ColumnWidths shared = new ColumnWidths(table, locale);
        points = shared.points(LARGEST + WIDER, SMALLEST + WIDER, line) - WIDER;
        widths = Arrays.stream(shared.widths(points + WIDER, line))
                .mapToDouble(width -> (double) width / TWIPS)
                .toArray();
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            lines = Math.max(lines, lines(column.title() + Marks.of(column.origin()), i));
        }
        head = height(lines);
        rows = table.rows().stream().mapToDouble(row -> height(row, locale)).toArray();
    }

    int points() {
        return points;
    }

    double[] widths() {
        return widths.clone();
    }

    double head() {
        return head;
    }

    double row(int index) {
        return rows[index];
    }

    /** The head and some rows. */
    double height(int from, int to) {
        double height = head;
        for (int i = from; i < to; i++) {
            height += rows[i];
        }
        return height;
    }

    /** Behind the last row that stands on a slide with the row {@code from}; at least one does. */
    int fitting(int from, double room) {
        double height = head + rows[from];
        int to = from + 1;
        while (to < rows.length && height + rows[to] <= room) {
            height += rows[to++];
        }
        return to;
    }

    int count() {
        return rows.length;
    }

    private double height(Row row, Locale locale) {
        int lines = 1;
        List<TableCell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            lines = Math.max(lines, lines(cell.value().print(locale) + Marks.of(cell.origin()), i));
        }
        return height(lines);
    }

    private int lines(String text, int column) {
        return text.isEmpty() ? 1 : TextWidth.lines(text, points, widths[column] - 2 * SIDE);
    }

    private double height(int lines) {
        return lines * points * LINE + 2 * ABOVE;
    }
}
