// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import vn.thang.chart.Box;
import vn.thang.chart.Chart;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Drawing;
import vn.thang.chart.HitRegion;
import vn.thang.chart.Target;
import vn.thang.results.ui.internal.SwtPainter;
import vn.thang.ui.Themes;

/**
 * Shows a chart as wide as the canvas is. A click on what a region stands for tells the listener, Ctrl+click asks it to
 * explain; with Ctrl down the pointer is a hand over such regions. With the keyboard, the arrow keys go from region to
 * region, Enter is a click and Ctrl+Enter a Ctrl+click. Screen readers get title and sentence.
 */
public final class DrawingCanvas extends Canvas {
    private final Locale locale;
    private final SwtPainter painter;
    private Chart chart;
    private Drawing drawing;
    private double drawnWidth;
    private int focused = -1;
    private BiConsumer<Target, Boolean> listener = (target, explain) -> {};

    /** An empty canvas; numbers of axes are printed in the locale. */
    public DrawingCanvas(Composite parent, Locale locale) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.locale = locale;
        this.painter = new SwtPainter(this);
        addPaintListener(e -> paint(e.gc));
        addMouseMoveListener(this::hover);
        addMouseListener(MouseListener.mouseDownAdapter(this::clicked));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addListener(
                SWT.Traverse,
                e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                        && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                        && e.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = chart == null ? "" : chart.title();
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = chart == null ? "" : chart.sentence();
            }
        });
        Themes.colour(this, palette -> {
            setBackground(new Color(palette.background()));
            drawing = null;
            redraw();
        });
    }

    /** Shows another chart. The caller lays out, as its height may differ. */
    public void show(Chart next) {
        chart = next;
        drawing = null;
        focused = -1;
        redraw();
    }

    /** Who is told of clicks: what was hit, and whether it is to be explained. */
    public void onTarget(BiConsumer<Target, Boolean> told) {
        listener = told;
    }

    /** The drawing as it is on the screen; empty before a chart is shown. */
    public Optional<Drawing> drawing() {
        return chart == null ? Optional.empty() : Optional.of(at(Math.max(1, getClientArea().width)));
    }

    private Drawing at(double width) {
        if (drawing == null || drawnWidth != width) {
            ChartStyle style = Themes.dark() ? ChartStyle.DARK : ChartStyle.LIGHT;
            drawing = chart.draw(width, style.withMeasure(painter), locale);
            drawnWidth = width;
        }
        return drawing;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? Chart.NARROWEST : widthHint;
        int height = chart == null ? 0 : (int) Math.ceil(at(width).height());
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        drawing().ifPresent(shown -> {
            painter.paint(gc, shown);
            if (isFocusControl() && focused >= 0 && focused < regions(shown).size()) {
                Box box = regions(shown).get(focused).bounds();
                gc.setForeground(new Color(Themes.palette().accent()));
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.setLineWidth(2);
                gc.drawRectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
            }
        });
    }

    private static List<HitRegion> regions(Drawing shown) {
        return shown.regions().stream()
                .filter(region -> !region.target().isNothing())
                .toList();
    }

    private void hover(MouseEvent e) {
        Optional<HitRegion> hit = drawing().flatMap(shown -> shown.at(e.x, e.y));
        String tip = hit.map(HitRegion::tooltip).orElse(null);
        if (tip == null || !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
        boolean link = (e.stateMask & SWT.MOD1) != 0
                && hit.filter(region -> !region.target().isNothing()).isPresent();
        setCursor(link ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void clicked(MouseEvent e) {
        forceFocus();
        if (e.button == 1) {
            drawing()
                    .flatMap(shown -> shown.at(e.x, e.y))
                    .filter(hit -> !hit.target().isNothing())
                    .ifPresent(hit -> listener.accept(hit.target(), (e.stateMask & SWT.MOD1) != 0));
        }
    }

    private void key(KeyEvent e) {
        List<HitRegion> regions = drawing().map(DrawingCanvas::regions).orElse(List.of());
        if (regions.isEmpty()) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> focus(regions, (focused + 1) % regions.size());
            case SWT.ARROW_LEFT, SWT.ARROW_UP ->
                focus(regions, (Math.max(focused, 0) + regions.size() - 1) % regions.size());
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (focused >= 0) {
                    listener.accept(regions.get(focused).target(), (e.stateMask & SWT.MOD1) != 0);
                }
            }
            default -> {}
        }
    }

    private void focus(List<HitRegion> regions, int next) {
        focused = next;
        setToolTipText(regions.get(next).tooltip());
        redraw();
    }
}
