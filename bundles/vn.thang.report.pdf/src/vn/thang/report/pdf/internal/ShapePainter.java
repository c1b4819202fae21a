// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import vn.thang.chart.Box;
import vn.thang.chart.Drawing;
import vn.thang.chart.Paint;
import vn.thang.chart.Shape;
import vn.thang.chart.TextMeasure;

/** Paints a drawing; texts hang on their points by built-in widths, which are those of the font in the document. */
final class ShapePainter {
    private final Graphics2D graphics;

    ShapePainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void paint(Drawing drawing) {
        drawing.shapes().forEach(this::paint);
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Rect rect -> {
                Box box = rect.bounds();
                double arc = 2 * rect.radius();
                paint(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc), rect.paint());
            }
            case Shape.Path path -> paint(outline(path), path.paint());
            case Shape.Circle circle -> {
                double radius = circle.radius();
                double x = circle.centre().x() - radius;
                double y = circle.centre().y() - radius;
                paint(new Ellipse2D.Double(x, y, 2 * radius, 2 * radius), circle.paint());
            }
            case Shape.Text text -> text(text);
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

    private void paint(java.awt.Shape outline, Paint paint) {
        if (paint.fill() != Paint.NONE) {
            int alpha = (int) Math.round(paint.opacity() * 255);
            graphics.setColor(new Color(paint.fill() | alpha << 24, true));
            graphics.fill(outline);
        }
        if (paint.stroke() != Paint.NONE) {
            graphics.setColor(new Color(paint.stroke()));
            float[] dashes = paint.dashed() ? new float[] {4, 3} : null;
            graphics.setStroke(new BasicStroke(
                    (float) paint.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            graphics.draw(outline);
        }
    }

    private void text(Shape.Text text) {
        double width = TextMeasure.builtIn().width(text.text(), text.font());
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        int style = text.font().bold() ? java.awt.Font.BOLD : java.awt.Font.PLAIN;
        graphics.setFont(new java.awt.Font(Fonts.SANS, style, 1)
                .deriveFont((float) text.font().size()));
        graphics.setColor(new Color(text.colour()));
        graphics.drawString(text.text(), (float) left, (float) text.at().y());
    }
}
