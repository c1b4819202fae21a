// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A chart by the bars of its first series: which chart stands there and how its numbers run, not how it will look. */
final class BarsPicture {
    private static final Color BAR = new Color(0x8896A5);
    private static final int TITLE = 11;
    private static final double MARGIN = 16;

    private BarsPicture() {}

    static void paint(Graphics2D g, Rectangle2D box, Piece.Bars bars) {
        g.setColor(Color.GRAY);
        g.draw(box);
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SERIF, Font.BOLD, TITLE));
        String title = shortened(g, bars.title(), box.getWidth() - 2 * MARGIN);
        g.drawString(title, (float) (box.getCenterX() - g.getFontMetrics().stringWidth(title) / 2.0), (float)
                (box.getY() + TITLE + 4));
        double most = bars.values().stream()
                .flatMap(Optional::stream)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        double foot = box.getMaxY() - MARGIN;
        double high = box.getHeight() - 2 * MARGIN - TITLE - 6;
        double step = (box.getWidth() - 2 * MARGIN) / Math.max(1, bars.values().size());
        g.setColor(BAR);
        for (int i = 0; i < bars.values().size() && most > 0; i++) {
            double x = box.getX() + MARGIN + (i + 0.15) * step;
            double size = high * Math.abs(bars.values().get(i).orElse(0.0)) / most;
            g.fill(new Rectangle2D.Double(x, foot - size, step * 0.7, size));
        }
        g.setColor(Color.BLACK);
        g.draw(new Line2D.Double(box.getX() + MARGIN, foot, box.getMaxX() - MARGIN, foot));
    }

    private static String shortened(Graphics2D g, String title, double width) {
        String text = title;
        while (text.length() > 1 && g.getFontMetrics().stringWidth(text) > width) {
            text = text.substring(0, text.length() - 2) + "…";
        }
        return text;
    }
}
