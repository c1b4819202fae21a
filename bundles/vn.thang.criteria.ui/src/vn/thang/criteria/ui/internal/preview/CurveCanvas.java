// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.RuleCurve;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Draws the points as a function of one figure, with the sample on it. */
final class CurveCanvas extends Canvas {
    private static final int HEIGHT = 150;

    private RuleCurve curve;
    private BigDecimal maximum;
    private Optional<RuleCurve.Point> sample = Optional.empty();

    CurveCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(this::paint);
        Themes.colour(this, palette -> {
            setBackground(new Color(palette.background()));
            redraw();
        });
    }

    /**
     * Shows a curve.
     *
     * @param newMaximum the most points there are; null when not stated
     * @param newSample where the sample stands
     */
    void show(RuleCurve newCurve, BigDecimal newMaximum, Optional<RuleCurve.Point> newSample) {
        curve = newCurve;
        maximum = newMaximum;
        sample = newSample;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, HEIGHT);
    }

    private void paint(PaintEvent event) {
        if (curve == null) {
            return;
        }
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        Palette palette = Themes.palette();
        List<RuleCurve.Point> points = curve.points();
        double top =
                points.stream().mapToDouble(p -> p.points().doubleValue()).max().orElse(1);
        double bottom = Math.min(
                0,
                points.stream().mapToDouble(p -> p.points().doubleValue()).min().orElse(0));
        top = Math.max(maximum == null ? top : Math.max(top, maximum.doubleValue()), bottom + 1e-9);
        double left = points.getFirst().figure().doubleValue();
        double right = points.getLast().figure().doubleValue();
        String highest = Numbers.print(BigDecimal.valueOf(top), decimals(top), PreviewTexts.locale());
        String lowest = Numbers.exact(BigDecimal.valueOf(bottom), PreviewTexts.locale());
        int line = gc.getFontMetrics().getHeight();
        int margin = Math.max(gc.textExtent(highest).x, gc.textExtent(lowest).x) + 8;
        Rectangle area = getClientArea();
        Rectangle plot = new Rectangle(
                margin, line / 2 + 2, Math.max(10, area.width - margin - 8), area.height - 2 * line - line / 2 - 8);
        Scale scale = new Scale(plot, left, right, bottom, top);
        axes(gc, palette, plot, highest, lowest, line);
        gc.setForeground(colour(palette.accent()));
        gc.setLineWidth(2);
        int[] path = path(points, scale);
        gc.drawPolyline(path);
        sample.ifPresent(each -> mark(gc, palette, plot, scale, each));
    }

    private static int[] path(List<RuleCurve.Point> points, Scale scale) {
        IntStream.Builder path = IntStream.builder();
        for (int i = 0; i < points.size(); i++) {
            int x = scale.x(points.get(i).figure().doubleValue());
            if (isStep(points, i)) {
                path.add(x).add(scale.y(points.get(i - 1).points().doubleValue()));
            }
            path.add(x).add(scale.y(points.get(i).points().doubleValue()));
        }
        return path.build().toArray();
    }

    /** Level before and level after: a step, to be drawn upright. */
    private static boolean isStep(List<RuleCurve.Point> points, int i) {
        return i > 0
                && !same(points, i - 1, i)
                && (i < 2 || same(points, i - 2, i - 1))
                && (i + 1 >= points.size() || same(points, i, i + 1));
    }

    private static boolean same(List<RuleCurve.Point> points, int i, int j) {
        return points.get(i).points().compareTo(points.get(j).points()) == 0;
    }

    /** The axes with their ends; the input's name in the middle below. */
    private void axes(GC gc, Palette palette, Rectangle plot, String highest, String lowest, int line) {
        gc.setForeground(colour(palette.line()));
        gc.setLineWidth(1);
        gc.drawLine(plot.x, plot.y, plot.x + plot.width, plot.y);
        gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
        gc.drawLine(plot.x, plot.y, plot.x, plot.y + plot.height);
        gc.setForeground(colour(palette.muted()));
        gc.drawText(highest, plot.x - 4 - gc.textExtent(highest).x, plot.y - line / 2, true);
        gc.drawText(lowest, plot.x - 4 - gc.textExtent(lowest).x, plot.y + plot.height - line / 2, true);
        int below = plot.y + plot.height + 3;
        String from = Numbers.exact(curve.points().getFirst().figure(), PreviewTexts.locale());
        String to = Numbers.exact(curve.points().getLast().figure(), PreviewTexts.locale());
        gc.drawText(from, plot.x, below, true);
        gc.drawText(to, plot.x + plot.width - gc.textExtent(to).x, below, true);
        String name = shortened(gc, Texts.name(curve.input().element(), PreviewTexts.locale()), plot.width + plot.x);
        int x = Math.max(0, plot.x + (plot.width - gc.textExtent(name).x) / 2);
        gc.drawText(name, x, below + line, true);
    }

    private static String shortened(GC gc, String text, int width) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 2).strip() + "…";
        }
        return shown;
    }

    private static void mark(GC gc, Palette palette, Rectangle plot, Scale scale, RuleCurve.Point at) {
        int x = scale.x(at.figure().doubleValue());
        int y = scale.y(at.points().doubleValue());
        if (x < plot.x || x > plot.x + plot.width) {
            return;
        }
        gc.setForeground(colour(palette.muted()));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(x, y, x, plot.y + plot.height);
        gc.drawLine(plot.x, y, x, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(colour(palette.accent()));
        gc.fillOval(x - 5, y - 5, 10, 10);
        gc.setBackground(colour(palette.background()));
        gc.fillOval(x - 2, y - 2, 4, 4);
    }

    private static int decimals(double value) {
        return value == Math.rint(value) ? 0 : 2;
    }

    private static Color colour(RGB rgb) {
        return new Color(rgb);
    }

    private record Scale(Rectangle plot, double left, double right, double bottom, double top) {
        int x(double figure) {
            return plot.x + (int) Math.round((figure - left) / (right - left) * plot.width);
        }

        int y(double points) {
            return plot.y + plot.height - (int) Math.round((points - bottom) / (top - bottom) * plot.height);
        }
    }
}
