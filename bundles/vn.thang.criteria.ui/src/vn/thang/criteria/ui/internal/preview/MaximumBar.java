// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.math.BigDecimal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** A line from 0 to the maximum with the points on it. */
final class MaximumBar extends Canvas {
    private double share;

    MaximumBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(this::paint);
        Themes.colour(this, palette -> {
            setBackground(new Color(palette.background()));
            redraw();
        });
    }

    /** The part of the maximum, held within 0 and 1. */
    void show(BigDecimal points, BigDecimal maximum) {
        share = Math.clamp(points.doubleValue() / maximum.doubleValue(), 0, 1);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 120 : widthHint, 14);
    }

    private void paint(PaintEvent event) {
        GC gc = event.gc;
        Palette palette = Themes.palette();
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        int y = area.height / 2;
        int end = area.width - 12;
        int at = 6 + (int) Math.round(share * (end - 6));
        gc.setLineWidth(4);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setForeground(new Color(palette.line()));
        gc.drawLine(6, y, end, y);
        gc.setForeground(new Color(palette.accent()));
        gc.drawLine(6, y, at, y);
        gc.setBackground(new Color(palette.accent()));
        gc.fillOval(at - 6, y - 6, 12, 12);
    }
}
