// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.chart.Shape.Anchor;

/**
 * Two scores of every unit against each other with the diagonal on which they are equal. Dots that would lie on each other
 * are drawn once.
 *
 * @param across the word of the score along the horizontal axis
 * @param up the word of the score along the vertical axis
 * @param columns header of the table: unit, first, second
 * @param marked target of the unit the chart is about
 */
public record ScatterChart(
        String title,
        String sentence,
        String across,
        String up,
        List<String> columns,
        List<Dot> dots,
        Optional<Target> marked)
        implements Chart {
    private static final double LARGEST = 260;
    private static final double RADIUS = 4;

    /** A unit with both scores; both exist. */
    public record Dot(Value first, Value second) {}

    public ScatterChart {
        columns = List.copyOf(columns);
        dots = List.copyOf(dots);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        var range = dots.stream()
                .flatMap(dot -> Stream.of(dot.first(), dot.second()))
                .mapToDouble(Value::value)
                .summaryStatistics();
        double labels = style.size() * 3.6;
        double side = Math.min(LARGEST, canvas.width - 2 * Canvas.MARGIN - labels);
        double left = Canvas.MARGIN + labels;
        double top = canvas.top() + style.size() * 1.6;
        boolean any = !dots.isEmpty();
        double low = any ? range.getMin() : 0;
        double high = any ? range.getMax() : 1;
        Axis x = Axis.over(low, high, 4, left, left + side);
        Axis y = Axis.over(low, high, 4, top + side, top);
        frame(canvas, x, y, locale);
        dots(canvas, x, y);
        double bottom = top + side + style.size() * 2.9;
        canvas.text(across, left + side / 2, bottom, Anchor.MIDDLE, style.small(), style.muted());
        canvas.text(up, Canvas.MARGIN, canvas.top() + style.size(), Anchor.START, style.small(), style.muted());
        return canvas.finish(bottom, table());
    }

    private static void frame(Canvas canvas, Axis x, Axis y, Locale locale) {
        ChartStyle style = canvas.style;
        Paint grid = Paint.stroke(style.line(), 1);
        for (BigDecimal tick : x.ticks()) {
            double across = x.place(tick.doubleValue());
            double up = y.place(tick.doubleValue());
            canvas.line(across, y.to(), across, y.from(), grid);
            canvas.line(x.from(), up, x.to(), up, grid);
            String label = x.label(tick, locale);
            double base = y.from() + style.size() * 1.3;
            canvas.text(label, across, base, Anchor.MIDDLE, style.small(), style.muted());
            canvas.text(label, x.from() - 6, up + style.size() * 0.33, Anchor.END, style.small(), style.muted());
        }
        canvas.line(x.from(), y.from(), x.to(), y.to(), Paint.dashed(style.muted(), 1));
    }

    private void dots(Canvas canvas, Axis x, Axis y) {
        Map<List<Long>, Dot> shown = new LinkedHashMap<>();
        List<Dot> own = new ArrayList<>();
        for (Dot dot : dots) {
            if (marked.isPresent() && dot.first().target().equals(marked.get())) {
                own.add(dot);
            } else {
                long across = Math.round(x.place(dot.first().value()));
                long up = Math.round(y.place(dot.second().value()));
                shown.putIfAbsent(List.of(across, up), dot);
            }
        }
        shown.values().forEach(dot -> dot(canvas, x, y, dot, false));
        own.forEach(dot -> dot(canvas, x, y, dot, true));
    }

    private void dot(Canvas canvas, Axis x, Axis y, Dot dot, boolean own) {
        double across = x.place(dot.first().value());
        double up = y.place(dot.second().value());
        double radius = own ? RADIUS + 1.5 : RADIUS - 0.5;
        int colour = own ? canvas.style.accent() : canvas.style.mark();
        canvas.circle(across, up, radius, Paint.fill(colour).stroked(canvas.style.background(), 1));
        canvas.region(
                new Box(across - radius, up - radius, 2 * radius, 2 * radius),
                dot.first().target(),
                dot.first().label() + ": " + this.across + " " + dot.first().text() + ", " + this.up + " "
                        + dot.second().text());
    }

    private DataTable table() {
        return new DataTable(
                columns,
                dots.stream()
                        .map(dot -> List.of(
                                dot.first().label(),
                                dot.first().text(),
                                dot.second().text()))
                        .toList());
    }
}
