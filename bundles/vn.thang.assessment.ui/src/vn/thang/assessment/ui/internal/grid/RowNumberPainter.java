// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Draws the number of a row, and the empty corner above the numbers. */
final class RowNumberPainter extends AbstractCellPainter {
    private final boolean numbered;

    RowNumberPainter(boolean numbered) {
        this.numbered = numbered;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
        Palette palette = Themes.palette();
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        Painting.fill(gc, area, selected ? palette.selection() : palette.header());
        if (numbered) {
            gc.setForeground(new Color(palette.muted()));
            Painting.right(gc, area, String.valueOf(cell.getDataValue()));
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent("00000").x;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + Painting.PADDING;
    }
}
