// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.chart.Shape.Anchor;

/**
 * One dot per unit along the axis, stacked where units are close; the bands are zones. When there are too many units, a dot
 * stands for several and the chart says for how many.
 *
 * @param axis what the axis shows
 * @param unitName the word for a unit in the table
 * @param manyPattern says what a dot stands for; {@code %d} is the number of units
 * @param values one per unit; those that do not exist are left out
 * @param zones the bands, lowest first; empty without a banding
 * @param named units whose names are written, the most important first
 * @param marked the unit the chart is about
 */
public record StripChart(
        String title,
        String sentence,
        String axis,
        String unitName,
        String manyPattern,
        List<Value> values,
        List<Zone> zones,
        List<Value> named,
        Optional<Value> marked)
        implements Chart {
    private static final double RADIUS = 4;
    private static final int HIGHEST = 20;
    private static final int LABEL_ROWS = 3;

    public StripChart {
        values = List.copyOf(values);
        zones = List.copyOf(zones);
        named = List.copyOf(named);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        List<Value> there = values.stream()
                .filter(Value::exists)
                .sorted(Comparator.comparingDouble(Value::value))
                .toList();
        double labels = LABEL_ROWS * AxisLabels.height(style);
        double head = canvas.top() + labels + style.size() * 1.6 + 6;
        ZonePlot probe = ZonePlot.over(canvas, there.stream().mapToDouble(Value::value), head, 0);
        List<List<Value>> columns = columns(there, probe.axis);
        int tallest = columns.stream().mapToInt(List::size).max().orElse(1);
        int each = Math.ceilDiv(tallest, HIGHEST);
        double height = Math.max(4, Math.ceilDiv(tallest, each)) * 2 * RADIUS + 2 * RADIUS;
        ZonePlot plot = ZonePlot.over(canvas, there.stream().mapToDouble(Value::value), head, height);
        double bottom = plot.draw(zones, axis, locale);
        names(canvas, plot);
        columns.forEach(column -> dots(canvas, plot, column, each));
        if (each > 1) {
            bottom += style.size() * 1.4;
            String note = String.format(locale, manyPattern, each);
            canvas.text(
                    canvas.fit(note, canvas.width - 2 * Canvas.MARGIN, style.small()),
                    Canvas.MARGIN,
                    bottom,
                    Anchor.START,
                    style.small(),
                    style.muted());
        }
        return canvas.finish(bottom, table(there));
    }

    /** The units that stand in one column of dots, by ascending value. */
    private static List<List<Value>> columns(List<Value> sorted, Axis axis) {
        List<List<Value>> columns = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Value value : sorted) {
            long column = Math.round((axis.place(value.value()) - axis.from()) / (2 * RADIUS));
            if (column != last) {
                columns.add(new ArrayList<>());
                last = column;
            }
            columns.getLast().add(value);
        }
        return columns;
    }

    private void dots(Canvas canvas, ZonePlot plot, List<Value> column, int each) {
        Axis along = plot.axis;
        double place = Math.round((along.place(column.getFirst().value()) - along.from()) / (2 * RADIUS));
        double x = Math.min(along.from() + place * 2 * RADIUS, along.to());
        int dots = Math.ceilDiv(column.size(), each);
        for (int i = 0; i < dots; i++) {
            List<Value> some = column.subList(i * each, Math.min(column.size(), (i + 1) * each));
            boolean own = marked.isPresent()
                    && some.stream()
                            .anyMatch(
                                    value -> value.target().equals(marked.get().target()));
            double y = plot.bottom - RADIUS - 1 - i * 2 * RADIUS;
            int colour = own ? canvas.style.accent() : canvas.style.mark();
            canvas.circle(x, y, RADIUS - 0.5, Paint.fill(colour).stroked(canvas.style.background(), 1));
            Value first = some.getFirst();
            String tip = some.size() == 1
                    ? first.label() + ": " + first.text()
                    : some.size() + ": " + first.text() + " – " + some.getLast().text();
            canvas.region(
                    new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS),
                    some.size() == 1 ? first.target() : Target.NOTHING,
                    tip);
        }
    }

    private void names(Canvas canvas, ZonePlot plot) {
        List<AxisLabels.Label> labels = new ArrayList<>();
        marked.filter(Value::exists).ifPresent(own -> labels.add(label(own, plot, true)));
        named.stream()
                .filter(Value::exists)
                .filter(value ->
                        marked.isEmpty() || !value.target().equals(marked.get().target()))
                .forEach(value -> labels.add(label(value, plot, false)));
        double base = canvas.top() + (LABEL_ROWS - 1) * AxisLabels.height(canvas.style) + canvas.style.size();
        AxisLabels.above(canvas, labels, base, LABEL_ROWS, plot.bottom - 2 * RADIUS);
    }

    private static AxisLabels.Label label(Value value, ZonePlot plot, boolean bold) {
        return new AxisLabels.Label(value.label(), value.text(), plot.axis.place(value.value()), bold, value.target());
    }

    private DataTable table(List<Value> sorted) {
        return new DataTable(
                List.of(unitName, axis),
                sorted.reversed().stream()
                        .map(value -> List.of(value.label(), value.text()))
                        .toList());
    }
}
