// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import vn.thang.chart.Shape.Anchor;

/** Texts along a line, moved into rows so that no two overlap; what finds no room is left out. */
final class AxisLabels {
    private static final double GAP = 8;

    /** A text that belongs to a place on the line; the important ones come first. */
    record Label(String text, double x, boolean bold, Target target) {}

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
        for (Label label : labels) {
            Font font = label.bold() ? style.bold() : style.small();
            double limit = canvas.width - 2 * Canvas.MARGIN;
            String text = canvas.fit(label.text(), limit, font);
            double wide = canvas.measure(text, font);
            double left = Math.clamp(label.x() - wide / 2, Canvas.MARGIN, canvas.width - Canvas.MARGIN - wide);
            Box box = new Box(left - GAP / 2, 0, wide + GAP, 1);
            for (int row = 0; row < rows; row++) {
                if (taken.get(row).stream().noneMatch(box::overlaps)) {
                    taken.get(row).add(box);
                    double base = bottom - row * height;
                    int colour = label.bold() ? style.accent() : style.muted();
                    canvas.line(
                            label.x(),
                            base + 3,
                            label.x(),
                            ground,
                            Paint.stroke(colour, 1).faint(1));
                    canvas.rect(
                            left - 2, base - font.size(), wide + 4, font.size() * 1.3, Paint.fill(style.background()));
                    canvas.text(text, left, base, Anchor.START, font, label.bold() ? style.accent() : style.text());
                    if (!label.target().isNothing()) {
                        canvas.region(
                                new Box(left, base - font.size(), wide, font.size() * 1.3),
                                label.target(),
                                label.text());
                    }
                    break;
                }
            }
        }
    }

    /** The height of one row. */
    static double height(ChartStyle style) {
        return style.size() * 1.5;
    }
}
