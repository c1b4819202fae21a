// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;
import vn.thang.chart.Shape.Anchor;

/** Marks with their words, in as many lines as they need. */
final class Legend {
    /** How the mark of an entry looks. */
    enum Mark {
        SQUARE,
        CIRCLE,
        DASH,
        DIAMOND,
        TICK,
        HATCH,
        HOLLOW
    }

    /** One mark and its word. */
    record Entry(Mark mark, int colour, String text, Target target) {
        Entry(Mark mark, int colour, String text) {
            this(mark, colour, text, Target.NOTHING);
        }
    }

    private Legend() {}

    /** Draws the entries from {@code y} on; returns where the drawing has come to. */
    static double draw(Canvas canvas, List<Entry> entries, double y) {
        Font font = canvas.style.small();
        double x = Canvas.MARGIN;
        double line = y + font.size() * 1.4;
        for (Entry entry : entries) {
            String text = canvas.fit(entry.text(), canvas.width - 2 * Canvas.MARGIN - font.size() * 1.4, font);
            double wide = font.size() * 1.4 + canvas.measure(text, font);
            if (x > Canvas.MARGIN && x + wide > canvas.width - Canvas.MARGIN) {
                x = Canvas.MARGIN;
                line += font.size() * 1.6;
            }
            mark(canvas, entry, x + font.size() / 2, line - font.size() * 0.36);
            canvas.text(text, x + font.size() * 1.4, line, Anchor.START, font, canvas.style.muted());
            if (!entry.target().isNothing()) {
                canvas.region(new Box(x, line - font.size(), wide, font.size() * 1.3), entry.target(), entry.text());
            }
            x += wide + font.size() * 1.6;
        }
        return line + font.size() * 0.4;
    }

    static void mark(Canvas canvas, Entry entry, double x, double y) {
        Paint paint = Paint.fill(entry.colour());
        double radius = canvas.style.small().size() * 0.42;
        switch (entry.mark()) {
            case SQUARE -> canvas.rect(x - radius, y - radius, 2 * radius, 2 * radius, 2, paint);
            case CIRCLE -> canvas.circle(x, y, radius, paint);
            case DASH -> canvas.rect(x - radius - 2, y - 1.5, 2 * radius + 4, 3, 1, paint);
            case HOLLOW -> canvas.circle(x, y, radius - 0.5, Paint.stroke(entry.colour(), 1.5));
            case DIAMOND -> canvas.diamond(x, y, radius + 0.5, paint);
            case TICK -> canvas.rect(x - 1.25, y - radius - 1, 2.5, 2 * radius + 2, paint);
            case HATCH -> canvas.hatched(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
