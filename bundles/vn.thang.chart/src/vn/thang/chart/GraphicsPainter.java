// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * Paints the shapes of drawings with Java2D, in fonts of the caller: those of this machine for pictures, those of a document
 * for its pages. Needs no display; belongs to one thread.
 */
public final class GraphicsPainter {
    private static final float[] DASHES = {4, 3};

    private final Graphics2D graphics;
    private final String family;
    private final TextMeasure measure;

    /**
     * For one surface.
     *
     * @param family name of a font that {@code graphics} knows
     * @param measure how wide texts are in that font: they hang on their points by it
     */
    public GraphicsPainter(Graphics2D graphics, String family, TextMeasure measure) {
        this.graphics = graphics;
        this.family = family;
        this.measure = measure;
    }

    /** Paints all shapes, without the background. */
    public void paint(Drawing drawing) {
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
            graphics.setStroke(new BasicStroke(
                    (float) paint.width(),
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    10,
                    paint.dashed() ? DASHES : null,
                    0));
            graphics.draw(outline);
        }
    }

    private void text(Shape.Text text) {
        double width = measure.width(text.text(), text.font());
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        graphics.setFont(Java2d.awt(family, text.font()));
        graphics.setColor(new Color(text.colour()));
        graphics.drawString(text.text(), (float) left, (float) text.at().y());
    }
}
