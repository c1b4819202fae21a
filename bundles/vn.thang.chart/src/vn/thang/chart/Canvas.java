// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import vn.thang.chart.Shape.Anchor;
import vn.thang.chart.Shape.Point;

/** Collects the shapes of one drawing. */
final class Canvas {
    static final double MARGIN = 8;
    private static final int SENTENCE_LINES = 4;
    private static final double HATCH = 6;

    final ChartStyle style;
    final double width;
    private final Chart chart;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<HitRegion> regions = new ArrayList<>();
    private double top = MARGIN;

    Canvas(Chart chart, double width, ChartStyle style) {
        this.chart = chart;
        this.width = Math.max(width, Chart.NARROWEST);
        this.style = style;
        if (style.titled()) {
            heading();
        }
    }

    private void heading() {
        for (String line : wrap(chart.title(), width - 2 * MARGIN, style.heading(), 2)) {
            top += style.heading().size() * 1.3;
            text(line, MARGIN, top - style.heading().size() * 0.3, Anchor.START, style.heading(), style.text());
        }
        top += 2;
        for (String line : wrap(chart.sentence(), width - 2 * MARGIN, style.normal(), SENTENCE_LINES)) {
            top += style.size() * 1.4;
            text(line, MARGIN, top - style.size() * 0.3, Anchor.START, style.normal(), style.muted());
        }
        top += MARGIN;
    }

    /** Where the chart itself begins. */
    double top() {
        return top;
    }

    Drawing finish(double end, DataTable table) {
        double bottom = style.footnote().isEmpty() ? end : RowLayout.note(this, style.footnote(), end);
        return new Drawing(
                chart.title(),
                chart.sentence(),
                width,
                Math.ceil(bottom + MARGIN),
                style.background(),
                shapes,
                regions,
                table);
    }

    void rect(double x, double y, double w, double h, Paint paint) {
        rect(x, y, w, h, 0, paint);
    }

    void rect(double x, double y, double w, double h, double radius, Paint paint) {
        shapes.add(new Shape.Rect(new Box(x, y, Math.max(0, w), Math.max(0, h)), radius, paint));
    }

    void line(double x1, double y1, double x2, double y2, Paint paint) {
        shapes.add(new Shape.Path(List.of(new Point(x1, y1), new Point(x2, y2)), false, paint));
    }

    void path(List<Point> points, boolean closed, Paint paint) {
        shapes.add(new Shape.Path(points, closed, paint));
    }

    void circle(double x, double y, double radius, Paint paint) {
        shapes.add(new Shape.Circle(new Point(x, y), radius, paint));
    }

    /** A filled diamond, which the eye tells from a circle without colour. */
    void diamond(double x, double y, double radius, Paint paint) {
        path(
                List.of(
                        new Point(x, y - radius),
                        new Point(x + radius, y),
                        new Point(x, y + radius),
                        new Point(x - radius, y)),
                true,
                paint);
    }

    /** A rectangle of diagonal strokes: nothing was stated. */
    void hatched(double x, double y, double w, double h) {
        Paint stroke = Paint.stroke(style.hatch(), 1);
        for (double offset = HATCH; offset < w + h; offset += HATCH) {
            double right = Math.min(offset, w);
            double left = Math.max(0, offset - h);
            line(x + left, y + offset - left, x + right, y + offset - right, stroke);
        }
        rect(x, y, w, h, stroke);
    }

    void text(String text, double x, double y, Anchor anchor, Font font, int colour) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Text(text, new Point(x, y), anchor, font, colour));
        }
    }

    void region(Box bounds, Target target, String tooltip) {
        regions.add(new HitRegion(bounds, target, tooltip));
    }

    double measure(String text, Font font) {
        return style.measure().width(text, font);
    }

    /** The text, or as much of it as fits, with an ellipsis. */
    String fit(String text, double room, Font font) {
        if (measure(text, font) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int half = (low + high + 1) / 2;
            if (measure(text.substring(0, half).stripTrailing() + "…", font) <= room) {
                low = half;
            } else {
                high = half - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
    }

    /** The text on at most {@code lines} lines broken between words; the last one ends with an ellipsis when there is more. */
    List<String> wrap(String text, double room, Font font, int lines) {
        List<String> broken = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            if (broken.size() == lines - 1) {
                broken.add(fit((line.isEmpty() ? "" : line + " ") + rest, room, font));
                return broken;
            }
            String word = rest.split("\\s+", 2)[0];
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || measure(longer, font) <= room) {
                line.setLength(0);
                line.append(longer);
                rest = rest.substring(word.length()).strip();
            } else {
                broken.add(fit(line.toString(), room, font));
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            broken.add(fit(line.toString(), room, font));
        }
        return broken;
    }
}
