// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;

/** One element of a drawing. Colours are {@code 0xRRGGBB}. */
public sealed interface Shape {
    /** The same shape elsewhere. */
    Shape moved(double dx, double dy);

    /** The same rule for all shapes: the smallest box around the shape; texts are measured by {@code measure}. */
    Box box(TextMeasure measure);

    /** A point. */
    record Point(double x, double y) {}

    /** Where a text hangs on its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A filled rectangle with rounded corners of the given radius, 0 for none. */
    record Rect(Box bounds, double radius, Paint paint) implements Shape {
        @Override
        public Shape moved(double dx, double dy) {
            return new Rect(bounds.moved(dx, dy), radius, paint);
        }

        @Override
        public Box box(TextMeasure measure) {
            return bounds;
        }
    }

    /** Straight strokes from point to point; filled when {@code closed} and the paint has a fill. At least 2 points. */
    record Path(List<Point> points, boolean closed, Paint paint) implements Shape {
        public Path {
            points = List.copyOf(points);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Path(
                    points.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList(), closed, paint);
        }

        @Override
        public Box box(TextMeasure measure) {
            double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
            double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
            double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
            double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
            return new Box(left, top, right - left, bottom - top);
        }
    }

    /** A circle. */
    record Circle(Point centre, double radius, Paint paint) implements Shape {
        @Override
        public Shape moved(double dx, double dy) {
            return new Circle(new Point(centre.x() + dx, centre.y() + dy), radius, paint);
        }

        @Override
        public Box box(TextMeasure measure) {
            return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        }
    }

    /** One line of text; {@code at} lies on its base line. */
    record Text(String text, Point at, Anchor anchor, Font font, int colour) implements Shape {
        private static final double ASCENT = 0.78;
        private static final double HEIGHT = 1.0;

        @Override
        public Shape moved(double dx, double dy) {
            return new Text(text, new Point(at.x() + dx, at.y() + dy), anchor, font, colour);
        }

        @Override
        public Box box(TextMeasure measure) {
            double width = measure.width(text, font);
            double left = switch (anchor) {
                case START -> at.x();
                case MIDDLE -> at.x() - width / 2;
                case END -> at.x() - width;
            };
            return new Box(left, at.y() - font.size() * ASCENT, width, font.size() * HEIGHT);
        }
    }
}
