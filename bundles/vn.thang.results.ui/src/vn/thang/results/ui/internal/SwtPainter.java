// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import vn.thang.chart.Box;
import vn.thang.chart.Drawing;
import vn.thang.chart.Font;
import vn.thang.chart.Paint;
import vn.thang.chart.Shape;
import vn.thang.chart.TextMeasure;

/** Paints drawings with SWT, and measures texts as it paints them. Its fonts are disposed with the control. */
public final class SwtPainter implements TextMeasure {
    private static final int POINTS_PER_INCH = 72;
    private static final int OPAQUE = 255;
    private static final int[] DASHES = {4, 3};
    private static final int REMEMBERED = 20_000;

    private record Sized(String text, Font font) {}

    private final Control control;
    private final Map<Font, org.eclipse.swt.graphics.Font> fonts = new HashMap<>();
    private final Map<Sized, Double> widths = new HashMap<>();

    public SwtPainter(Control control) {
        this.control = control;
        control.addDisposeListener(e -> fonts.values().forEach(org.eclipse.swt.graphics.Font::dispose));
    }

    @Override
    public double width(String text, Font font) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Sized(text, font), this::measured);
    }

    private double measured(Sized sized) {
        GC gc = new GC(control);
        try {
            gc.setFont(font(sized.font()));
            return gc.textExtent(sized.text(), SWT.DRAW_TRANSPARENT).x;
        } finally {
            gc.dispose();
        }
    }

    private org.eclipse.swt.graphics.Font font(Font font) {
        return fonts.computeIfAbsent(font, wanted -> {
            FontData data = JFaceResources.getDefaultFont().getFontData()[0];
            int dpi = control.getDisplay().getDPI().y;
            data.setHeight((int) Math.round(wanted.size() * POINTS_PER_INCH / dpi));
            data.setStyle(wanted.bold() ? SWT.BOLD : SWT.NORMAL);
            return new org.eclipse.swt.graphics.Font(control.getDisplay(), data);
        });
    }

    /** Paints what lies in the clipping of the GC; the background is the caller's. */
    public void paint(GC gc, Drawing drawing) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        org.eclipse.swt.graphics.Rectangle clip = gc.getClipping();
        for (Shape shape : drawing.shapes()) {
            Box box = shape.box(this);
            if (box.y() - 4 <= clip.y + clip.height && box.bottom() + 8 >= clip.y) {
                paint(gc, shape);
            }
        }
    }

    private void paint(GC gc, Shape shape) {
        switch (shape) {
            case Shape.Rect rect -> rectangle(gc, rect);
            case Shape.Circle circle -> {
                int x = px(circle.centre().x() - circle.radius());
                int y = px(circle.centre().y() - circle.radius());
                int size = Math.max(2, px(2 * circle.radius()));
                if (fill(gc, circle.paint())) {
                    gc.fillOval(x, y, size, size);
                }
                if (stroke(gc, circle.paint())) {
                    gc.drawOval(x, y, size, size);
                }
            }
            case Shape.Path path -> {
                int[] points = path.points().stream()
                        .flatMapToInt(p -> java.util.stream.IntStream.of(px(p.x()), px(p.y())))
                        .toArray();
                if (path.closed() && fill(gc, path.paint())) {
                    gc.fillPolygon(points);
                }
                if (stroke(gc, path.paint())) {
                    if (path.closed()) {
                        gc.drawPolygon(points);
                    } else {
                        gc.drawPolyline(points);
                    }
                }
            }
            case Shape.Text text -> text(gc, text);
        }
        gc.setAlpha(OPAQUE);
    }

    private static void rectangle(GC gc, Shape.Rect rect) {
        Box box = rect.bounds();
        int x = px(box.x());
        int y = px(box.y());
        int width = px(box.right()) - x;
        int height = px(box.bottom()) - y;
        int arc = px(2 * rect.radius());
        if (fill(gc, rect.paint()) && width > 0) {
            if (arc > 0 && width > arc) {
                gc.fillRoundRectangle(x, y, width, height, arc, arc);
            } else {
                gc.fillRectangle(x, y, width, height);
            }
        }
        if (stroke(gc, rect.paint())) {
            gc.drawRectangle(x, y, width, height);
        }
    }

    private void text(GC gc, Shape.Text text) {
        gc.setFont(font(text.font()));
        gc.setForeground(colour(text.colour()));
        FontMetrics metrics = gc.getFontMetrics();
        int top = px(text.at().y()) - metrics.getAscent() - metrics.getLeading();
        gc.drawText(text.text(), px(text.box(this).x()), top, SWT.DRAW_TRANSPARENT);
    }

    private static boolean fill(GC gc, Paint paint) {
        if (paint.fill() == Paint.NONE) {
            return false;
        }
        gc.setBackground(colour(paint.fill()));
        gc.setAlpha((int) Math.round(paint.opacity() * OPAQUE));
        return true;
    }

    private static boolean stroke(GC gc, Paint paint) {
        if (paint.stroke() == Paint.NONE) {
            return false;
        }
        gc.setAlpha(OPAQUE);
        gc.setForeground(colour(paint.stroke()));
        gc.setLineWidth(Math.max(1, px(paint.width())));
        if (paint.dashed()) {
            gc.setLineDash(DASHES);
        } else {
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        return true;
    }

    private static int px(double length) {
        return (int) Math.round(length);
    }

    private static Color colour(int rgb) {
        return new Color(new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
    }
}
