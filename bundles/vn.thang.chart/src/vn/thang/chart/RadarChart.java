// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.chart.Legend.Mark;
import vn.thang.chart.Shape.Anchor;
import vn.thang.chart.Shape.Point;

/**
 * A unit's share of the maximum as a polygon over at least 3 axes, with those of the median and the best of its group. A
 * polygon has a gap where a share is missing.
 */
public record RadarChart(String title, String sentence, ProfileWords words, List<ProfileRow> rows) implements Chart {
    private static final double FULL = 100;
    private static final int RINGS = 4;
    private static final double LARGEST = 130;

    /** What is shown of a row along its axis. */
    private interface Share {
        double of(ProfileRow row);
    }

    public RadarChart {
        rows = List.copyOf(rows);
        if (rows.size() < 3) {
            throw new IllegalArgumentException("a radar needs 3 axes, not " + rows.size());
        }
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        double radius = Math.min(LARGEST, canvas.width * 0.24);
        double labels = style.size() * 2.8;
        Point centre = new Point(canvas.width / 2, canvas.top() + labels + radius);
        rings(canvas, centre, radius);
        polygon(canvas, centre, radius, ProfileRow::best, Paint.dashed(style.muted(), 1.5));
        polygon(canvas, centre, radius, ProfileRow::median, Paint.stroke(style.text(), 1.5));
        polygon(canvas, centre, radius, row -> row.own().value(), Paint.stroke(style.accent(), 2.5));
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            corner(canvas, centre, radius, i);
            label(canvas, centre, radius, i, taken);
        }
        double bottom = Legend.draw(
                canvas,
                List.of(
                        new Legend.Entry(Mark.SQUARE, style.accent(), words.unit()),
                        new Legend.Entry(Mark.TICK, style.text(), words.median()),
                        new Legend.Entry(Mark.HOLLOW, style.muted(), words.best())),
                centre.y() + radius + labels);
        return canvas.finish(bottom, ProfileChart.table(words, rows));
    }

    private Point at(Point centre, double radius, int axis) {
        double angle = 2 * Math.PI * axis / rows.size();
        return new Point(centre.x() + radius * Math.sin(angle), centre.y() - radius * Math.cos(angle));
    }

    private void rings(Canvas canvas, Point centre, double radius) {
        Paint grid = Paint.stroke(canvas.style.line(), 1);
        for (int ring = 1; ring <= RINGS; ring++) {
            List<Point> corners = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                corners.add(at(centre, radius * ring / RINGS, i));
            }
            canvas.path(corners, true, grid);
        }
        for (int i = 0; i < rows.size(); i++) {
            Point end = at(centre, radius, i);
            canvas.line(centre.x(), centre.y(), end.x(), end.y(), grid);
        }
    }

    private void polygon(Canvas canvas, Point centre, double radius, Share share, Paint paint) {
        List<Point> corners = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < rows.size(); i++) {
            double value = share.of(rows.get(i));
            whole &= !Double.isNaN(value);
            if (!Double.isNaN(value)) {
                corners.add(at(centre, radius * Math.clamp(value / FULL, 0, 1), i));
            }
        }
        if (corners.size() > 1) {
            canvas.path(corners, whole, paint);
        }
    }

    private void corner(Canvas canvas, Point centre, double radius, int axis) {
        Value own = rows.get(axis).own();
        if (own.exists()) {
            Point corner = at(centre, radius * Math.clamp(own.value() / FULL, 0, 1), axis);
            canvas.circle(corner.x(), corner.y(), 3.5, Paint.fill(canvas.style.accent()));
        }
    }

    /** Name and number outside the end of an axis; where labels would collide, less of the name. */
    private void label(Canvas canvas, Point centre, double radius, int axis, List<Box> taken) {
        Value own = rows.get(axis).own();
        ChartStyle style = canvas.style;
        Point end = at(centre, radius + style.size() * 0.9, axis);
        double side = end.x() - centre.x();
        Anchor anchor = Math.abs(side) < 1 ? Anchor.MIDDLE : side > 0 ? Anchor.START : Anchor.END;
        double room = switch (anchor) {
            case MIDDLE -> canvas.width - 2 * Canvas.MARGIN;
            case START -> canvas.width - Canvas.MARGIN - end.x();
            case END -> end.x() - Canvas.MARGIN;
        };
        int lines = anchor == Anchor.MIDDLE ? 1 : 2;
        String code = own.label().split("\\s", 2)[0];
        for (List<String> name : List.of(
                canvas.wrap(own.label(), room, style.small(), lines),
                canvas.wrap(own.label(), room, style.small(), 1),
                canvas.wrap(code, room, style.small(), 1),
                List.<String>of())) {
            List<Shape.Text> texts = texts(canvas, name, own.text(), end, anchor, end.y() < centre.y());
            List<Box> boxes =
                    texts.stream().map(text -> text.box(style.measure())).toList();
            if (boxes.stream().noneMatch(box -> taken.stream().anyMatch(box::overlaps))) {
                taken.addAll(boxes);
                for (int i = 0; i < texts.size(); i++) {
                    Shape.Text text = texts.get(i);
                    canvas.text(text.text(), text.at().x(), text.at().y(), anchor, text.font(), text.colour());
                    canvas.region(boxes.get(i), own.target(), own.label() + ": " + own.text());
                }
                return;
            }
        }
    }

    private static List<Shape.Text> texts(
            Canvas canvas, List<String> name, String number, Point end, Anchor anchor, boolean up) {
        ChartStyle style = canvas.style;
        double step = style.size() * 1.15;
        double base = end.y() + style.size() * 0.3 - (up ? name.size() : 0) * step;
        List<Shape.Text> texts = new ArrayList<>();
        for (String line : name) {
            texts.add(new Shape.Text(line, new Point(end.x(), base), anchor, style.small(), style.text()));
            base += step;
        }
        texts.add(new Shape.Text(number, new Point(end.x(), base), anchor, style.bold(), style.accent()));
        return texts;
    }
}
