// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import vn.thang.ui.Palette;

/** Lines of the grid, of the frozen columns and around the selected cell, in the colours of a theme. */
final class GridLines {
    private GridLines() {}

    static void colour(IConfigRegistry registry, Palette palette) {
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, new Color(palette.line()));
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, new Color(palette.hatch()));
        Style anchor = new Style();
        anchor.setAttributeValue(
                CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(2, new Color(palette.accent()), BorderStyle.LineStyleEnum.SOLID));
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_STYLE,
                anchor,
                DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        Style grid = new Style();
        grid.setAttributeValue(
                CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(1, new Color(palette.accent()), BorderStyle.LineStyleEnum.SOLID));
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_STYLE,
                grid,
                DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
    }
}
