// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import vn.thang.assessment.ui.model.CellFindings;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.assessment.ui.model.HeaderGroup;

/**
 * Hover texts: the full name of a column or group, and why a cell has no number. They come to who points, not to who types or
 * has clicked: what lies below the cell is then what matters.
 */
final class GridTips extends NatTableContentTooltip {
    private final Supplier<GridView> view;
    private final Supplier<CellFindings> findings;
    private Point workedAt;

    static void on(NatTable table, Supplier<GridView> view, Supplier<CellFindings> findings) {
        new GridTips(table, view, findings).activate();
    }

    private GridTips(NatTable table, Supplier<GridView> view, Supplier<CellFindings> findings) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER, GridRegion.COLUMN_GROUP_HEADER);
        this.view = view;
        this.findings = findings;
        Listener working = event -> workedAt = table.getDisplay().getCursorLocation();
        table.addListener(SWT.KeyDown, working);
        table.addListener(SWT.MouseDown, working);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        if (natTable.getDisplay().getCursorLocation().equals(workedAt)) {
            return false;
        }
        workedAt = null;
        String text = getText(event);
        return text != null && !text.isEmpty();
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell =
                natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
        LabelStack regions = natTable.getRegionLabelsByXY(event.x, event.y);
        if (cell == null || regions == null) {
            return null;
        }
        GridView arranged = view.get();
        GridModel shown = arranged.model();
        if (regions.hasLabel(GridRegion.COLUMN_GROUP_HEADER)) {
            return shown.headerGroups().stream()
                    .filter(group -> group.node().id().equals(cell.getDataValue()))
                    .map((HeaderGroup group) -> shown.title(group))
                    .findFirst()
                    .orElse(null);
        }
        int column = cell.getColumnIndex();
        if (regions.hasLabel(GridRegion.FILTER_ROW)) {
            return GridWords.text("filter.hint");
        }
        if (regions.hasLabel(GridRegion.COLUMN_HEADER)) {
            return shown.headerTip(column);
        }
        return regions.hasLabel(GridRegion.BODY) && cell.getRowIndex() < arranged.rowCount()
                ? tip(arranged, cell.getRowIndex(), column)
                : null;
    }

    /** The same words as in the view of the findings. */
    private String tip(GridView arranged, int row, int column) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(arranged.tip(row, column));
        Locale locale = arranged.model().locale();
        findings.get()
                .at(arranged, row, column)
                .forEach(item -> lines.add("▸ " + item.finding().message().in(locale)));
        return lines.toString().strip();
    }
}
