// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import vn.thang.chart.Shape.Anchor;

/** A horizontal axis of points or percent with the bands as zones behind it. */
final class ZonePlot {
    private static final double STRIP = 4;
    private static final int PIXELS_PER_TICK = 64;

    private final Canvas canvas;
    final Axis axis;
    final double top;
    final double bottom;

    private ZonePlot(Canvas canvas, Axis axis, double top, double bottom) {
        this.canvas = canvas;
        this.axis = axis;
        this.top = top;
        this.bottom = bottom;
    }

    /** The axis that holds these values; zones and ticks are not drawn yet. */
    static ZonePlot over(Canvas canvas, DoubleStream values, double top, double height) {
        var range = values.filter(v -> !Double.isNaN(v)).summaryStatistics();
        boolean any = range.getCount() > 0;
        double left = left(canvas);
        double right = right(canvas);
        int ticks = (int) Math.clamp((right - left) / PIXELS_PER_TICK, 3, 10);
        Axis axis = Axis.over(any ? range.getMin() : 0, any ? range.getMax() : 1, ticks, left, right);
        return new ZonePlot(canvas, axis, top, top + height);
    }

    /** The axis with a place for every whole number of this range. */
    static ZonePlot overWhole(Canvas canvas, double lowest, double highest, double top, double height) {
        return new ZonePlot(canvas, Axis.ofWhole(lowest, highest, left(canvas), right(canvas)), top, top + height);
    }

    private static double left(Canvas canvas) {
        return Canvas.MARGIN + canvas.style.size();
    }

    private static double right(Canvas canvas) {
        return canvas.width - Canvas.MARGIN - canvas.style.size();
    }

    /** Draws zones, ticks and the title; returns where the drawing has come to. */
    double draw(List<Zone> zones, String title, Locale locale) {
        zones.forEach(this::zone);
        ChartStyle style = canvas.style;
        Paint grid = Paint.stroke(style.line(), 1);
        double labelled = Double.NEGATIVE_INFINITY;
        double y = bottom + style.size() * 1.3;
        for (BigDecimal tick : axis.ticks()) {
            double x = axis.place(tick.doubleValue());
            canvas.line(x, top, x, bottom, grid);
            String label = axis.label(tick, locale);
            double half = canvas.measure(label, style.small()) / 2;
            if (x - half > labelled + 4) {
                canvas.text(label, x, y, Anchor.MIDDLE, style.small(), style.muted());
                labelled = x + half;
            }
        }
        canvas.line(axis.from(), bottom, axis.to(), bottom, Paint.stroke(style.muted(), 1));
        String fitted = canvas.fit(title, axis.to() - axis.from(), style.small());
        y += style.size() * 1.35;
        canvas.text(fitted, (axis.from() + axis.to()) / 2, y, Anchor.MIDDLE, style.small(), style.muted());
        return y + style.size() * 0.3;
    }

    private void zone(Zone zone) {
        double left = axis.place(zone.from());
        double right = axis.place(zone.to());
        if (right - left < 0.5) {
            return;
        }
        ChartStyle style = canvas.style;
        int colour = style.band(zone.index(), zone.count());
        canvas.rect(left, top, right - left, bottom - top, Paint.fill(style.tint(colour)));
        canvas.rect(left, top - STRIP, right - left, STRIP, Paint.fill(colour));
        Font font = style.small();
        if (canvas.measure(zone.label(), font) <= right - left - 4) {
            canvas.text(zone.label(), (left + right) / 2, top - STRIP - 4, Anchor.MIDDLE, font, style.text());
        }
        canvas.region(new Box(left, top - STRIP, right - left, bottom - top + STRIP), zone.target(), zone.label());
    }
}
