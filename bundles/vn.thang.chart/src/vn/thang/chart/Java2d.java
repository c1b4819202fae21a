// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints drawings with Java2D. Needs no display. */
final class Java2d {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Java2d() {}

    /** Measures with the fonts of this machine. */
    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : awt(font).getStringBounds(text, CONTEXT).getWidth();
    }

    private static java.awt.Font awt(Font font) {
        int style = font.bold() ? java.awt.Font.BOLD : java.awt.Font.PLAIN;
        return new java.awt.Font(java.awt.Font.SANS_SERIF, style, 1).deriveFont((float) font.size());
    }

    static void paint(Drawing drawing, Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new Color(drawing.background()));
        g.fill(new java.awt.geom.Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        drawing.shapes().forEach(shape -> paint(shape, g));
    }

    private static void paint(Shape shape, Graphics2D g) {
        switch (shape) {
            case Shape.Rect rect -> {
                Box box = rect.bounds();
                double arc = 2 * rect.radius();
                paint(
                        new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc),
                        rect.paint(),
                        g);
            }
            case Shape.Path path -> paint(outline(path), path.paint(), g);
            case Shape.Circle circle -> {
                double radius = circle.radius();
                double x = circle.centre().x() - radius;
                double y = circle.centre().y() - radius;
                paint(new Ellipse2D.Double(x, y, 2 * radius, 2 * radius), circle.paint(), g);
            }
            case Shape.Text text -> text(text, g);
        }
    }

    private static Path2D outline(Shape.Path path) {
        Path2D outline = new Path2D.Double();
        List<Shape.Point> points = path.points();
        outline.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> outline.lineTo(point.x(), point.y()));
        if (path.closed()) {
            outline.closePath();
        }
        return outline;
    }

    private static void paint(java.awt.Shape outline, Paint paint, Graphics2D g) {
        if (paint.fill() != Paint.NONE) {
            int alpha = (int) Math.round(paint.opacity() * 255);
            g.setColor(new Color(paint.fill() | alpha << 24, true));
            g.fill(outline);
        }
        if (paint.stroke() != Paint.NONE) {
            g.setColor(new Color(paint.stroke()));
            float[] dashes = paint.dashed() ? new float[] {4, 3} : null;
            g.setStroke(new BasicStroke(
                    (float) paint.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            g.draw(outline);
        }
    }

    private static void text(Shape.Text text, Graphics2D g) {
        double width = width(text.text(), text.font());
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        g.setFont(awt(text.font()));
        g.setColor(new Color(text.colour()));
        g.drawString(text.text(), (float) left, (float) text.at().y());
    }
}
