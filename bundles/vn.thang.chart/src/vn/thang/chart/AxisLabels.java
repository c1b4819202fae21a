// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.chart.Shape.Anchor;

/** Texts along a line, moved into rows so that no two overlap; what finds no room is left out. */
final class AxisLabels {
    private static final double GAP = 8;
    private static final String SPACE = "  ";

    /** A name and its number that belong to a place on the line; the important ones come first. */
    record Label(String name, String number, double x, boolean bold, Target target) {
        String text() {
            return name + SPACE + number;
        }
    }

    private record Placed(Label label, String text, Font font, double left, double width, int row) {}

    private AxisLabels() {}

    /**
     * Draws labels in rows that grow upwards from {@code bottom}, each with a stroke down to the line.
     *
     * @param rows how many rows there may be
     * @param ground where the strokes end
     */
    static void above(Canvas canvas, List<Label> labels, double bottom, int rows, double ground) {
        ChartStyle style = canvas.style;
        double height = height(style);
        List<List<Box>> taken = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            taken.add(new ArrayList<>());
        }
        List<Placed> placed = new ArrayList<>();
        for (Label label : labels) {
            place(canvas, label, taken).ifPresent(placed::add);
        }
        for (Placed each : placed) {
            double base = bottom - each.row() * height;
            Paint stroke = Paint.stroke(each.label().bold() ? style.accent() : style.muted(), 1);
            canvas.line(each.label().x(), base + 3, each.label().x(), ground, stroke);
        }
        for (Placed each : placed) {
            Font font = each.font();
            double base = bottom - each.row() * height;
            Box box = new Box(each.left(), base - font.size(), each.width(), font.size() * 1.3);
            canvas.rect(box.x() - 2, box.y(), box.width() + 4, box.height(), Paint.fill(style.background()));
            int colour = each.label().bold() ? style.accent() : style.text();
            canvas.text(each.text(), each.left(), base, Anchor.START, font, colour);
            if (!each.label().target().isNothing()) {
                canvas.region(box, each.label().target(), each.label().text());
            }
        }
    }

    private static Optional<Placed> place(Canvas canvas, Label label, List<List<Box>> taken) {
        Font font = label.bold() ? canvas.style.bold() : canvas.style.small();
        double number = canvas.measure(SPACE + label.number(), font);
        String name = canvas.fit(label.name(), canvas.width - 2 * Canvas.MARGIN - number, font);
        String text = name + SPACE + label.number();
        double wide = canvas.measure(text, font);
        double last = Math.max(Canvas.MARGIN, canvas.width - Canvas.MARGIN - wide);
        double left = Math.clamp(label.x() - wide / 2, Canvas.MARGIN, last);
        Box box = new Box(left - GAP / 2, 0, wide + GAP, 1);
        for (int row = 0; row < taken.size(); row++) {
            if (taken.get(row).stream().noneMatch(box::overlaps)) {
                taken.get(row).add(box);
                return Optional.of(new Placed(label, text, font, left, wide, row));
            }
        }
        return Optional.empty();
    }

    /** The height of one row. */
    static double height(ChartStyle style) {
        return style.size() * 1.5;
    }
}
