// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;
import java.util.Locale;
import vn.thang.chart.Legend.Mark;

/** A unit's share of the maximum per group or criterion as bars, with the median and the best of its group. */
public record ProfileChart(String title, String sentence, ProfileWords words, List<ProfileRow> rows) implements Chart {
    private static final double TALL = 12;
    private static final double FULL = 100;

    public ProfileChart {
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        RowLayout layout = RowLayout.of(
                canvas,
                rows.stream().map(row -> row.own().label()).toList(),
                rows.stream().map(row -> row.own().text()).toList());
        double y = canvas.top();
        for (ProfileRow row : rows) {
            double height = layout.height(row.own().label());
            row(canvas, layout, row, y, y + height / 2);
            canvas.region(new Box(0, y, canvas.width, height), row.own().target(), tip(row));
            y += height;
        }
        y = Legend.draw(canvas, legend(words, style), y);
        return canvas.finish(y, table(words, rows));
    }

    private void row(Canvas canvas, RowLayout layout, ProfileRow row, double y, double middle) {
        ChartStyle style = canvas.style;
        double track = layout.to - layout.from;
        layout.name(row.own().label(), y, style.text());
        canvas.rect(layout.from, middle - TALL / 2, track, TALL, 2, Paint.fill(style.soft()));
        if (row.own().exists()) {
            double wide = track * Math.clamp(row.own().value() / FULL, 0, 1);
            canvas.rect(layout.from, middle - TALL / 2, wide, TALL, 2, Paint.fill(style.accent()));
        } else {
            canvas.hatched(layout.from, middle - TALL / 2, track, TALL);
        }
        if (!Double.isNaN(row.median())) {
            double x = layout.from + track * Math.clamp(row.median() / FULL, 0, 1);
            Paint paint = Paint.fill(style.text()).stroked(style.background(), 1);
            canvas.rect(x - 1.75, middle - TALL / 2 - 3, 3.5, TALL + 6, paint);
        }
        if (!Double.isNaN(row.best())) {
            double x = layout.from + track * Math.clamp(row.best() / FULL, 0, 1);
            canvas.diamond(x, middle, 5, Paint.fill(style.text()).stroked(style.background(), 1));
        }
        layout.number(row.own().text(), middle);
    }

    private String tip(ProfileRow row) {
        StringBuilder tip = new StringBuilder(row.own().label())
                .append(": ")
                .append(row.own().text());
        if (!row.medianText().isEmpty()) {
            tip.append("; ").append(words.median()).append(' ').append(row.medianText());
        }
        if (!row.bestText().isEmpty()) {
            tip.append("; ").append(words.best()).append(' ').append(row.bestText());
        }
        return tip.toString();
    }

    static List<Legend.Entry> legend(ProfileWords words, ChartStyle style) {
        return List.of(
                new Legend.Entry(Mark.SQUARE, style.accent(), words.unit()),
                new Legend.Entry(Mark.TICK, style.text(), words.median()),
                new Legend.Entry(Mark.DIAMOND, style.text(), words.best()));
    }

    static DataTable table(ProfileWords words, List<ProfileRow> rows) {
        return new DataTable(
                words.header(),
                rows.stream()
                        .map(row -> List.of(row.own().label(), row.own().text(), row.medianText(), row.bestText()))
                        .toList());
    }
}
