// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;
import java.util.Locale;

/**
 * Sorted bars with their names beside them.
 *
 * @param columns what name and number are, for the table
 * @param bars in order
 * @param full the value at which a bar fills its track, above 0
 * @param note stands below the bars; may be empty
 */
public record BarChart(String title, String sentence, List<String> columns, List<Value> bars, double full, String note)
        implements Chart {
    private static final double TALL = 14;

    public BarChart {
        columns = List.copyOf(columns);
        bars = List.copyOf(bars);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        RowLayout layout = RowLayout.of(
                canvas,
                bars.stream().map(Value::label).toList(),
                bars.stream().map(Value::text).toList());
        double y = canvas.top();
        for (Value bar : bars) {
            double height = layout.height(bar.label());
            double middle = y + height / 2;
            layout.name(bar.label(), y, style.text());
            double track = layout.to - layout.from;
            canvas.rect(layout.from, middle - TALL / 2, track, TALL, 2, Paint.fill(style.soft()));
            if (bar.exists()) {
                double wide = track * Math.clamp(bar.value() / full, 0, 1);
                canvas.rect(layout.from, middle - TALL / 2, wide, TALL, 2, Paint.fill(style.accent()));
            } else {
                canvas.hatched(layout.from, middle - TALL / 2, track, TALL);
            }
            layout.number(bar.text(), middle);
            canvas.region(new Box(0, y, canvas.width, height), bar.target(), bar.label() + ": " + bar.text());
            y += height;
        }
        if (!note.isEmpty()) {
            y = RowLayout.note(canvas, note, y);
        }
        return canvas.finish(
                y,
                new DataTable(
                        columns,
                        bars.stream()
                                .map(bar -> List.of(bar.label(), bar.text()))
                                .toList()));
    }
}
