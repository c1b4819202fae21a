// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import vn.thang.ui.Themes;

/** Pages one below the other on a desk, scrolled. */
final class PagesCanvas {
    private static final int GAP = 14;
    private static final int SCROLL = 48;

    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final List<Image> images = new ArrayList<>();
    private String reason = "";

    PagesCanvas(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        canvas.setData("id", "preview.pages");
        scroller.setContent(canvas);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(SCROLL);
        Themes.colour(canvas, palette -> canvas.setBackground(new Color(palette.groupHeader())));
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addDisposeListener(e -> images.forEach(Image::dispose));
    }

    Composite control() {
        return scroller;
    }

    /** Shows no pages, and says why. */
    void show(String why) {
        reason = why;
        show(List.of());
    }

    /** Shows these pages; those shown already stay, so that a long document grows page by page. */
    void show(List<ImageData> pages) {
        if (pages.size() < images.size() || pages.size() == 1) {
            images.forEach(Image::dispose);
            images.clear();
            scroller.setOrigin(0, 0);
        }
        pages.subList(images.size(), pages.size()).forEach(page -> images.add(new Image(canvas.getDisplay(), page)));
        canvas.setData("pages", images.size());
        int width =
                images.stream().mapToInt(image -> image.getBounds().width).max().orElse(0);
        int height = images.stream()
                .mapToInt(image -> image.getBounds().height + GAP)
                .sum();
        scroller.setMinSize(width + 2 * GAP, height + GAP);
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (images.isEmpty()) {
            paintReason(gc);
        }
        int y = GAP;
        for (Image image : images) {
            int width = image.getBounds().width;
            int x = Math.max(GAP, (canvas.getSize().x - width) / 2);
            gc.drawImage(image, x, y);
            gc.setForeground(new Color(Themes.palette().line()));
            gc.drawRectangle(x - 1, y - 1, width + 1, image.getBounds().height + 1);
            y += image.getBounds().height + GAP;
        }
    }

    private void paintReason(GC gc) {
        TextLayout text = new TextLayout(canvas.getDisplay());
        text.setText(reason);
        text.setFont(canvas.getFont());
        text.setAlignment(SWT.CENTER);
        text.setWidth(Math.max(1, canvas.getSize().x - 4 * GAP));
        gc.setForeground(new Color(Themes.palette().text()));
        text.draw(gc, 2 * GAP, Math.max(GAP, canvas.getSize().y / 3));
        text.dispose();
    }
}
