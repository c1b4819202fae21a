// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

/** Paints drawings with Java2D. Needs no display. */
final class Java2d {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Java2d() {}

    /** Measures with the fonts of this machine. */
    static double width(String text, Font font) {
        return text.isEmpty()
                ? 0
                : awt(java.awt.Font.SANS_SERIF, font)
                        .getStringBounds(text, CONTEXT)
                        .getWidth();
    }

    static java.awt.Font awt(String family, Font font) {
        int style = font.bold() ? java.awt.Font.BOLD : java.awt.Font.PLAIN;
        return new java.awt.Font(family, style, 1).deriveFont((float) font.size());
    }

    static void paint(Drawing drawing, Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new Color(drawing.background()));
        g.fill(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        new GraphicsPainter(g, java.awt.Font.SANS_SERIF, Java2d::width).paint(drawing);
    }
}
