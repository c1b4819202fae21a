// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A unit among its neighbours on the axis: the next units above and below, and the edges of the bands near by.
 *
 * @param axis what the axis shows
 * @param columns header of the table: name, value
 * @param own the unit
 * @param others the neighbours, the most important first
 * @param edges the edges of the bands near by
 */
public record GapChart(
        String title,
        String sentence,
        String axis,
        List<String> columns,
        Value own,
        List<Value> others,
        List<Value> edges,
        List<Zone> zones)
        implements Chart {
    private static final double HEIGHT = 34;
    private static final int ROWS = 4;

    public GapChart {
        columns = List.copyOf(columns);
        others = List.copyOf(others);
        edges = List.copyOf(edges);
        zones = List.copyOf(zones);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        double head = canvas.top() + ROWS * AxisLabels.height(style) + style.size() * 1.6 + 6;
        DoubleStream values = Stream.concat(Stream.of(own), Stream.concat(others.stream(), edges.stream()))
                .mapToDouble(Value::value);
        ZonePlot plot = ZonePlot.over(canvas, values, head, HEIGHT);
        double bottom = plot.draw(zones, axis, locale);
        double middle = (plot.top + plot.bottom) / 2;
        List<AxisLabels.Label> labels = new ArrayList<>();
        if (own.exists()) {
            labels.add(label(own, plot, true));
        }
        Stream.concat(others.stream(), edges.stream())
                .filter(Value::exists)
                .forEach(value -> labels.add(label(value, plot, false)));
        double base = canvas.top() + (ROWS - 1) * AxisLabels.height(style) + style.size();
        AxisLabels.above(canvas, labels, base, ROWS, middle);
        edges.stream().filter(Value::exists).forEach(edge -> {
            double x = plot.axis.place(edge.value());
            canvas.line(x, plot.top, x, plot.bottom, Paint.dashed(style.text(), 1.5));
        });
        others.stream().filter(Value::exists).forEach(other -> dot(canvas, plot, other, middle, false));
        if (own.exists()) {
            dot(canvas, plot, own, middle, true);
        }
        return canvas.finish(bottom, table());
    }

    private static AxisLabels.Label label(Value value, ZonePlot plot, boolean bold) {
        return new AxisLabels.Label(value.label(), value.text(), plot.axis.place(value.value()), bold, value.target());
    }

    private static void dot(Canvas canvas, ZonePlot plot, Value value, double y, boolean own) {
        double x = plot.axis.place(value.value());
        double radius = own ? 6 : 4.5;
        int colour = own ? canvas.style.accent() : canvas.style.mark();
        canvas.circle(x, y, radius, Paint.fill(colour).stroked(canvas.style.background(), 1));
        Box around = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        canvas.region(around, value.target(), value.label() + ": " + value.text());
    }

    private DataTable table() {
        return new DataTable(
                columns,
                Stream.concat(Stream.of(own), Stream.concat(others.stream(), edges.stream()))
                        .map(value -> List.of(value.label(), value.text()))
                        .toList());
    }
}
