// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.assessment.ui.model.CellFindings;
import vn.thang.assessment.ui.model.CellLook;
import vn.thang.assessment.ui.model.GridColumn;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Draws a cell of the body in the colours of the theme: numbers right, missing hatched, not applicable a grey dash. */
final class BodyPainter extends AbstractCellPainter {
    private static final int BAND_MARK = 9;
    private static final int TRIANGLE = 8;

    private final Supplier<GridView> view;
    private final Supplier<CellFindings> findings;

    BodyPainter(Supplier<GridView> view, Supplier<CellFindings> findings) {
        this.view = view;
        this.findings = findings;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
        GridView shown = view.get();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        if (row >= shown.rowCount() || column >= shown.model().columns().size()) {
            return;
        }
        Palette palette = Themes.palette();
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        if (shown.isGroup(row)) {
            group(gc, area, palette, selected, row, column);
            return;
        }
        CellLook look = shown.look(row, column);
        Painting.fill(
                gc,
                area,
                selected
                        ? palette.selection()
                        : background(palette, shown.model().columns().get(column)));
        boolean quiet = look == CellLook.NOT_APPLICABLE || look == CellLook.REMARK;
        gc.setForeground(new Color(quiet ? palette.muted() : palette.text()));
        String text = shown.text(row, column);
        switch (look) {
            case MISSING -> Painting.hatch(gc, area, palette.hatch());
            case NUMBER, NOT_APPLICABLE, REMARK -> Painting.right(gc, area, text);
            case TEXT -> Painting.left(gc, area, text, Painting.PADDING);
            case BAND -> {
                int unit = shown.order().modelRow(row);
                mark(
                        gc,
                        area,
                        palette.band(
                                shown.model().bandIndex(unit), shown.model().bandCount(unit)));
                Painting.left(gc, area, text, Painting.PADDING + BAND_MARK + 5);
            }
        }
        CellSigns.paint(gc, area, palette, shown.marks(row, column));
        findings.get().worst(shown, row, column).ifPresent(worst -> CellSigns.finding(gc, area, palette, worst));
    }

    private void group(GC gc, Rectangle area, Palette palette, boolean selected, int row, int column) {
        GridView shown = view.get();
        Painting.fill(gc, area, selected ? palette.selection() : palette.groupHeader());
        String text = shown.text(row, column);
        if (column == 0) {
            gc.setBackground(new Color(palette.muted()));
            gc.setAntialias(SWT.ON);
            boolean folded = shown.order().group(row).collapsed();
            Painting.triangle(gc, area, folded, TRIANGLE);
            gc.setForeground(new Color(palette.text()));
            Painting.left(gc, area, text, Painting.PADDING + TRIANGLE + 6);
        } else if (!text.isEmpty()) {
            gc.setForeground(new Color(palette.text()));
            Painting.right(gc, area, GridWords.text("rows.mean", text));
        }
    }

    private static RGB background(Palette palette, GridColumn column) {
        return switch (column) {
            case UnitFact fact -> palette.frozen();
            case NodePoints points -> points.isGroup() ? palette.subtotal() : palette.background();
            case UnitAttribute attribute -> palette.background();
            case ReportedFigure figure -> palette.background();
        };
    }

    private static void mark(GC gc, Rectangle area, RGB colour) {
        gc.setBackground(new Color(colour));
        int top = area.y + (area.height - BAND_MARK) / 2;
        gc.fillRoundRectangle(area.x + Painting.PADDING, top, BAND_MARK, BAND_MARK, 3, 3);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(view.get().text(cell.getRowIndex(), cell.getColumnIndex())).x + 3 * Painting.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + Painting.PADDING;
    }
}
