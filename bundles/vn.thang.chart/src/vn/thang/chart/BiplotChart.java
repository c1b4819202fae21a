// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thang.chart.Legend.Mark;
import vn.thang.chart.Shape.Anchor;
import vn.thang.chart.Shape.Point;

/**
 * Units as dots on the two components that tell them apart most, and criteria as arrows: arrows that point the same way go
 * together, a unit that lies far out along an arrow is high there.
 *
 * @param across the first component, with its share
 * @param up the second
 * @param columns header of the table: name, first, second
 * @param words what dots and arrows are
 */
public record BiplotChart(
        String title,
        String sentence,
        String across,
        String up,
        List<String> columns,
        List<Place> dots,
        List<Place> arrows,
        Words words,
        Target marked)
        implements Chart {
    private static final double LARGEST = 420;
    private static final double REACH = 0.86;
    private static final double HEAD = 6;

    /** What dots and arrows are. */
    public record Words(String dots, String arrows) {}

    /**
     * A unit or a criterion.
     *
     * @param shortName stands at its place
     */
    public record Place(String shortName, String label, Target target, double x, double y, String text) {
        private double reach() {
            return Math.max(Math.abs(x), Math.abs(y));
        }

        private double length() {
            return Math.hypot(x, y);
        }
    }

    public BiplotChart {
        columns = List.copyOf(columns);
        dots = List.copyOf(dots);
        arrows = List.copyOf(arrows);
    }

    /** Where things lie on the drawing. */
    private record Frame(double middleX, double middleY, double half) {
        double x(double share) {
            return middleX + share * half;
        }

        double y(double share) {
            return middleY - share * half;
        }
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        double side = Math.min(LARGEST, canvas.width - 2 * Canvas.MARGIN);
        double top = canvas.top() + style.size() * 1.5;
        Frame frame = new Frame(canvas.width / 2, top + side / 2, side / 2);
        canvas.rect(frame.x(-1), top, side, side, Paint.stroke(style.line(), 1));
        canvas.line(frame.x(-1), frame.y(0), frame.x(1), frame.y(0), Paint.stroke(style.line(), 1));
        canvas.line(frame.x(0), frame.y(-1), frame.x(0), frame.y(1), Paint.stroke(style.line(), 1));
        canvas.text(up, frame.x(-1), canvas.top() + style.size(), Anchor.START, style.small(), style.muted());
        List<Box> taken = new ArrayList<>();
        dots(canvas, frame, taken);
        arrows(canvas, frame, taken);
        double base = top + side + style.size() * 1.4;
        canvas.text(across, frame.x(1), base, Anchor.END, style.small(), style.muted());
        double y = Legend.draw(
                canvas,
                List.of(
                        new Legend.Entry(Mark.CIRCLE, style.mark(), words.dots()),
                        new Legend.Entry(Mark.DASH, style.accent(), words.arrows())),
                base + 2);
        return canvas.finish(y, table());
    }

    private static double most(List<Place> places) {
        double most = places.stream().mapToDouble(Place::reach).max().orElse(0);
        return most > 0 ? most : 1;
    }

    private void dots(Canvas canvas, Frame frame, List<Box> taken) {
        ChartStyle style = canvas.style;
        double most = most(dots);
        for (boolean own : new boolean[] {false, true}) {
            for (Place dot : dots) {
                if (own == (!marked.isNothing() && dot.target().equals(marked))) {
                    double x = frame.x(dot.x() / most * REACH);
                    double y = frame.y(dot.y() / most * REACH);
                    double radius = own ? 5.5 : 3.5;
                    Paint paint = Paint.fill(own ? style.text() : style.mark());
                    canvas.circle(x, y, radius, paint.stroked(style.background(), 1));
                    canvas.region(
                            new Box(x - radius, y - radius, 2 * radius, 2 * radius),
                            dot.target(),
                            dot.label() + ": " + dot.text());
                    if (own) {
                        label(canvas, frame, taken, dot.label(), x, y - 8, style.bold(), style.text());
                    }
                }
            }
        }
    }

    private void arrows(Canvas canvas, Frame frame, List<Box> taken) {
        ChartStyle style = canvas.style;
        double most = most(arrows);
        List<Place> longest = arrows.stream()
                .sorted(Comparator.comparingDouble(Place::length).reversed())
                .toList();
        for (Place arrow : longest) {
            double x = frame.x(arrow.x() / most * REACH);
            double y = frame.y(arrow.y() / most * REACH);
            canvas.line(frame.x(0), frame.y(0), x, y, Paint.stroke(style.accent(), 1.5));
            double angle = Math.atan2(y - frame.y(0), x - frame.x(0));
            canvas.path(
                    List.of(
                            new Point(x, y),
                            new Point(x - HEAD * Math.cos(angle - 0.4), y - HEAD * Math.sin(angle - 0.4)),
                            new Point(x - HEAD * Math.cos(angle + 0.4), y - HEAD * Math.sin(angle + 0.4))),
                    true,
                    Paint.fill(style.accent()));
            canvas.region(
                    new Box(x - HEAD, y - HEAD, 2 * HEAD, 2 * HEAD),
                    arrow.target(),
                    arrow.label() + ": " + arrow.text());
            double away = y <= frame.y(0) ? -5 : style.size() + 3;
            label(canvas, frame, taken, arrow.shortName(), x, y + away, style.small(), style.accent());
        }
    }

    /** Writes a name where it finds room within the frame; a tip has it in any case. */
    private static void label(
            Canvas canvas, Frame frame, List<Box> taken, String name, double x, double y, Font font, int colour) {
        String text = canvas.fit(name, 2 * frame.half() - 8, font);
        double half = canvas.measure(text, font) / 2;
        double middle = Math.clamp(x, frame.x(-1) + half + 2, Math.max(frame.x(-1) + half + 2, frame.x(1) - half - 2));
        double base = Math.clamp(y, frame.y(1) + font.size(), frame.y(-1) - 4);
        Box box = new Box(middle - half - 1, base - font.size(), 2 * half + 2, font.size() * 1.3);
        if (taken.stream().noneMatch(box::overlaps)) {
            taken.add(box);
            canvas.text(text, middle, base, Anchor.MIDDLE, font, colour);
        }
    }

    private DataTable table() {
        return new DataTable(
                columns,
                Stream.concat(arrows.stream(), dots.stream())
                        .map(place -> List.of(place.label(), number(place.x()), number(place.y())))
                        .toList());
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 1e4) / 1e4);
    }
}
