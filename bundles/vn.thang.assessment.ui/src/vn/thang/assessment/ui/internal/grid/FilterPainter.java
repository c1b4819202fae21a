// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Draws a condition above its column, with a funnel where there is none. */
final class FilterPainter extends AbstractCellPainter {
    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
        Palette palette = Themes.palette();
        Painting.fill(gc, area, palette.background());
        Object content = cell.getDataValue();
        if (content == null || content.toString().isBlank()) {
            funnel(gc, area, palette);
        } else {
            gc.setForeground(new Color(palette.accent()));
            Painting.left(gc, area, content.toString(), Painting.PADDING);
        }
    }

    private static void funnel(GC gc, Rectangle area, Palette palette) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(new Color(palette.hatch()));
        int x = area.x + Painting.PADDING;
        int y = area.y + area.height / 2 - 5;
        gc.drawPolygon(new int[] {x, y, x + 10, y, x + 6, y + 5, x + 6, y + 10, x + 4, y + 9, x + 4, y + 5});
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 2 * Painting.PADDING + 10;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + Painting.PADDING;
    }
}
