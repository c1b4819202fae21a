// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.page;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.BandsModel.Interval;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Bands as parts of a bar, with their words inside and their edges below. */
final class BandBar extends Canvas {
    private static final int MARGIN = 20;
    private static final int BAR = 34;
    private static final int TICK = 4;
    private static final double BRIGHT = 140;

    private List<Interval> intervals = List.of();

    BandBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseMove, e -> setToolTipText(at(e.x)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text();
            }
        });
    }

    void show(List<Interval> next) {
        intervals = next;
        redraw();
    }

    /** The bands in words, lowest first. */
    String text() {
        StringBuilder text = new StringBuilder();
        intervals.forEach(each -> text.append(UiTexts.text("bands.interval", each.name(), each.interval()))
                .append('\n'));
        return text.toString().strip();
    }

    private String at(int x) {
        Rectangle area = getClientArea();
        return intervals.stream()
                .filter(each -> x >= place(each.from(), area) && x < place(each.to(), area))
                .map(each -> UiTexts.text("bands.interval", each.name(), each.interval()))
                .findFirst()
                .orElse(null);
    }

    private int place(BigDecimal value, Rectangle area) {
        double end = intervals.getLast().to().doubleValue();
        double share = end == 0 ? 0 : value.doubleValue() / end;
        return MARGIN + (int) Math.round(share * (area.width - 2 * MARGIN));
    }

    private void paint(GC gc) {
        if (intervals.isEmpty()) {
            return;
        }
        Palette palette = Themes.palette();
        Rectangle area = getClientArea();
        int lastLabel = -1000;
        for (int i = 0; i < intervals.size(); i++) {
            Interval each = intervals.get(i);
            int left = place(each.from(), area);
            int right = place(each.to(), area);
            RGB colour = palette.band(i, intervals.size());
            gc.setBackground(new Color(colour));
            gc.fillRectangle(left, MARGIN, Math.max(right - left, 1), BAR);
            gc.setForeground(new Color(
                    0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue > BRIGHT
                            ? new RGB(20, 24, 30)
                            : new RGB(255, 255, 255)));
            inside(gc, each.name(), left, right);
            lastLabel = edge(gc, palette, each.from(), left, lastLabel);
        }
        edge(gc, palette, intervals.getLast().to(), place(intervals.getLast().to(), area), lastLabel);
    }

    private static void inside(GC gc, String name, int left, int right) {
        String text = name;
        Point size = gc.textExtent(text);
        while (size.x > right - left - 6 && text.length() > 1) {
            text = text.substring(0, text.length() - 2).strip() + "…";
            size = gc.textExtent(text);
        }
        if (size.x <= right - left - 4) {
            gc.drawText(text, (left + right - size.x) / 2, MARGIN + (BAR - size.y) / 2, true);
        }
    }

    private static int edge(GC gc, Palette palette, BigDecimal value, int x, int lastLabel) {
        gc.setForeground(new Color(palette.muted()));
        gc.drawLine(x, MARGIN + BAR, x, MARGIN + BAR + TICK);
        String label = Numbers.exact(value, UiTexts.locale());
        Point size = gc.textExtent(label);
        int left = x - size.x / 2;
        if (left <= lastLabel + TICK) {
            return lastLabel;
        }
        gc.setForeground(new Color(palette.text()));
        gc.drawText(label, left, MARGIN + BAR + TICK + 2, true);
        return left + size.x;
    }
}
