// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Strokes and texts that several painters of the grid share. */
final class Painting {
    static final int PADDING = 6;
    private static final int HATCH_STEP = 8;

    private Painting() {}

    static void fill(GC gc, Rectangle area, RGB colour) {
        gc.setBackground(new Color(colour));
        gc.fillRectangle(area);
    }

    /** Diagonal strokes, the same in every cell so that neighbours join. */
    static void hatch(GC gc, Rectangle area, RGB colour) {
        gc.setForeground(new Color(colour));
        int right = area.x + area.width - 1;
        int bottom = area.y + area.height - 1;
        int start = Math.ceilDiv(area.x + area.y, HATCH_STEP) * HATCH_STEP;
        // One path: a call to the window system for each stroke of each cell is what a page of missing scores waits
        // for.
        Path strokes = new Path(gc.getDevice());
        for (int sum = start; sum <= right + bottom; sum += HATCH_STEP) {
            int from = Math.max(area.x, sum - bottom);
            int to = Math.min(right, sum - area.y);
            strokes.moveTo(from + 0.5f, sum - from + 0.5f);
            strokes.lineTo(to + 0.5f, sum - to + 0.5f);
        }
        gc.drawPath(strokes);
        strokes.dispose();
    }

    static void left(GC gc, Rectangle area, String text, int indent) {
        String shown = fit(gc, text, area.width - indent - PADDING);
        gc.drawText(shown, area.x + indent, middle(gc, area), true);
    }

    static void right(GC gc, Rectangle area, String text) {
        gc.drawText(text, area.x + area.width - PADDING - TextWidths.of(gc, text), middle(gc, area), true);
    }

    /** The sign of something that folds: pointing right when folded, else down. */
    static void triangle(GC gc, Rectangle area, boolean folded, int size) {
        int x = area.x + PADDING;
        int y = area.y + area.height / 2;
        int half = size / 2;
        gc.fillPolygon(
                folded
                        ? new int[] {x + 1, y - half, x + 1 + half, y, x + 1, y + half}
                        : new int[] {x, y - 2, x + size, y - 2, x + half, y + half - 1});
    }

    static int middle(GC gc, Rectangle area) {
        return area.y + (area.height - TextWidths.height(gc)) / 2;
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String fit(GC gc, String text, int width) {
        if (TextWidths.of(gc, text) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int half = (low + high + 1) / 2;
            if (TextWidths.of(gc, text.substring(0, half).stripTrailing() + "…") <= width) {
                low = half;
            } else {
                high = half - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
    }
}
