// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;
import java.util.Locale;
import vn.thang.chart.Legend.Mark;

/**
 * Two bars for each row, one below the other: two answers to the same question.
 *
 * @param first what the upper bars are
 * @param second what the lower bars are
 * @param columns header of the table: name, first, second
 * @param full the value at which a bar fills its track, above 0
 * @param note stands below; may be empty
 */
public record PairBarChart(
        String title,
        String sentence,
        String first,
        String second,
        List<String> columns,
        List<Row> rows,
        double full,
        String note)
        implements Chart {
    private static final double BAR = 8;
    private static final double GAP = 10;

    /** Two values of one thing; the second has the name and target of the first. */
    public record Row(Value first, Value second) {
        String numbers() {
            return first.text() + " / " + second.text();
        }
    }

    public PairBarChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        RowLayout layout = RowLayout.of(
                canvas,
                rows.stream().map(row -> row.first().label()).toList(),
                rows.stream().map(Row::numbers).toList());
        double y = canvas.top();
        for (Row row : rows) {
            double height = Math.max(layout.height(row.first().label()), 2 * BAR + GAP);
            double middle = y + height / 2;
            layout.name(
                    row.first().label(), y + (height - layout.height(row.first().label())) / 2, style.text());
            bar(canvas, layout, row.first(), middle - BAR - 0.5, style.accent());
            bar(canvas, layout, row.second(), middle + 0.5, style.mark());
            layout.number(row.numbers(), middle);
            canvas.region(
                    new Box(0, y, canvas.width, height),
                    row.first().target(),
                    row.first().label() + ": " + first + " " + row.first().text() + ", " + second + " "
                            + row.second().text());
            y += height;
        }
        y = Legend.draw(
                canvas,
                List.of(
                        new Legend.Entry(Mark.SQUARE, style.accent(), first),
                        new Legend.Entry(Mark.SQUARE, style.mark(), second)),
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
                                        row.second().text()))
                                .toList()));
    }

    private void bar(Canvas canvas, RowLayout layout, Value value, double y, int colour) {
        double track = layout.to - layout.from;
        canvas.rect(layout.from, y, track, BAR, 1, Paint.fill(canvas.style.soft()));
        if (value.exists()) {
            double wide = track * Math.clamp(value.value() / full, 0, 1);
            canvas.rect(layout.from, y, wide, BAR, 1, Paint.fill(colour));
        } else {
            canvas.hatched(layout.from, y, track, BAR);
        }
    }
}
