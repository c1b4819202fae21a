// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;
import java.util.Locale;
import vn.thang.chart.Legend.Mark;

/**
 * Two scores per row on one axis, joined: what a unit gave itself and what was verified.
 *
 * @param before the word of the first score
 * @param after the word of the second score
 * @param columns header of the table: name, first, second, difference
 */
public record DumbbellChart(
        String title, String sentence, String before, String after, List<String> columns, List<Row> rows, String note)
        implements Chart {
    private static final double FULL = 100;

    /**
     * A pair, both as shares of the maximum between 0 and 100.
     *
     * @param difference second less first, as it is printed
     */
    public record Row(Value first, Value second, String difference) {}

    public DumbbellChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        RowLayout layout = RowLayout.of(
                canvas,
                rows.stream().map(row -> row.first().label()).toList(),
                rows.stream().map(Row::difference).toList());
        double y = canvas.top();
        for (Row row : rows) {
            double height = layout.height(row.first().label());
            double middle = y + height / 2;
            layout.name(row.first().label(), y, style.text());
            canvas.line(layout.from, middle, layout.to, middle, Paint.stroke(style.line(), 1));
            double track = layout.to - layout.from;
            double from = layout.from + track * Math.clamp(row.first().value() / FULL, 0, 1);
            double to = layout.from + track * Math.clamp(row.second().value() / FULL, 0, 1);
            canvas.line(from, middle, to, middle, Paint.stroke(style.mark(), 3));
            canvas.circle(from, middle, 4.5, Paint.fill(style.background()).stroked(style.muted(), 1.5));
            canvas.circle(to, middle, 4.5, Paint.fill(style.accent()));
            layout.number(row.difference(), middle);
            canvas.region(
                    new Box(0, y, canvas.width, height),
                    row.first().target(),
                    row.first().label() + ": " + before + " " + row.first().text() + ", " + after + " "
                            + row.second().text());
            y += height;
        }
        y = Legend.draw(
                canvas,
                List.of(
                        new Legend.Entry(Mark.HOLLOW, style.muted(), before),
                        new Legend.Entry(Mark.CIRCLE, style.accent(), after)),
                y);
        if (!note.isEmpty()) {
            y = RowLayout.note(canvas, note, y);
        }
        return canvas.finish(
                y,
                new DataTable(
                        columns,
                        rows.stream()
                                .map(row -> List.of(
                                        row.first().label(),
                                        row.first().text(),
                                        row.second().text(),
                                        row.difference()))
                                .toList()));
    }
}
