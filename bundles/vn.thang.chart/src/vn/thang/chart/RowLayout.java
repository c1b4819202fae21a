// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;
import vn.thang.chart.Shape.Anchor;

/** Rows with a name left, a track in the middle and a number right. */
final class RowLayout {
    private static final double GAP = 8;
    private static final int NAME_LINES = 2;

    private final Canvas canvas;
    private final double nameWidth;
    private final double numberWidth;
    final double from;
    final double to;

    private RowLayout(Canvas canvas, double nameWidth, double numberWidth) {
        this.canvas = canvas;
        this.nameWidth = nameWidth;
        this.numberWidth = numberWidth;
        from = Canvas.MARGIN + nameWidth + GAP;
        to = canvas.width - Canvas.MARGIN - numberWidth - GAP;
    }

    /** Gives the names what they need, up to the share of the width that leaves room for the tracks. */
    static RowLayout of(Canvas canvas, List<String> names, List<String> numbers) {
        double widest = widest(canvas, names, canvas.style.normal());
        double number = widest(canvas, numbers, canvas.style.normal());
        return new RowLayout(canvas, Math.min(widest, canvas.width * 0.42), Math.min(number, canvas.width * 0.28));
    }

    private static double widest(Canvas canvas, List<String> texts, Font font) {
        return texts.stream()
                .mapToDouble(text -> canvas.measure(text, font))
                .max()
                .orElse(0);
    }

    double height(String name) {
        return canvas.style.size() * (0.9 + 1.2 * lines(name).size());
    }

    private List<String> lines(String name) {
        return canvas.wrap(name, nameWidth, canvas.style.normal(), NAME_LINES);
    }

    /** Draws the name of the row that begins at {@code y}. */
    void name(String name, double y, int colour) {
        List<String> lines = lines(name);
        double size = canvas.style.size();
        double base = y + height(name) / 2 - (lines.size() - 1) * size * 0.6 + size * 0.36;
        for (String line : lines) {
            canvas.text(line, Canvas.MARGIN, base, Anchor.START, canvas.style.normal(), colour);
            base += size * 1.2;
        }
    }

    /** Draws a name on one line of the row with this middle; the one that the chart is about stands out. */
    void name(String name, boolean own, double middle) {
        ChartStyle style = canvas.style;
        boolean bold = own && canvas.measure(name, style.bold()) <= nameWidth + GAP / 2;
        Font font = bold ? style.bold() : style.normal();
        canvas.text(
                canvas.fit(name, nameWidth + GAP / 2, font),
                Canvas.MARGIN,
                middle + style.size() * 0.36,
                Anchor.START,
                font,
                own ? style.accent() : style.text());
    }

    /** Draws the number of the row with this middle, right-aligned. */
    void number(String text, double middle) {
        Font font = canvas.style.normal();
        String fitted = canvas.fit(text, numberWidth, font);
        canvas.text(
                fitted,
                canvas.width - Canvas.MARGIN,
                middle + font.size() * 0.36,
                Anchor.END,
                font,
                canvas.style.text());
    }

    /** A remark below a chart, on as many lines as it needs; returns where the drawing has come to. */
    static double note(Canvas canvas, String note, double y) {
        Font font = canvas.style.small();
        double base = y + 2;
        for (String line : canvas.wrap(note, canvas.width - 2 * Canvas.MARGIN, font, 4)) {
            base += font.size() * 1.4;
            canvas.text(line, Canvas.MARGIN, base, Anchor.START, font, canvas.style.muted());
        }
        return base + font.size() * 0.3;
    }
}
