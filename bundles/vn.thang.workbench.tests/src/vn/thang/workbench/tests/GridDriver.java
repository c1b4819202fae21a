// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.scoring.NodeKind;

/** Clicks and types in a grid whose first rows are on the screen. */
final class GridDriver {
    private static final int ATTEMPTS = 4;
    private static final int ATTEMPT_MILLIS = 300;

    private final UiDriver ui;
    private final OpenAssessment grid;

    GridDriver(UiDriver ui, OpenAssessment grid) {
        this.ui = ui;
        this.grid = grid;
    }

    GridModel model() {
        return grid.model();
    }

    NatTable table() {
        return grid.table();
    }

    /** The first column of a criterion. */
    int firstCriterion() {
        int column = model().frozenColumns();
        while (((NodePoints) model().columns().get(column)).node().kind() != NodeKind.CRITERION) {
            column++;
        }
        return column;
    }

    String text(int row, UnitFact fact) {
        return model().text(row, model().columns().indexOf(fact));
    }

    /** The row of the model that is shown at a place. */
    int shown(int place) {
        return grid.view().order().modelRow(place);
    }

    int shownRows() {
        return grid.view().rowCount();
    }

    /** The first rows of the model in the order in which they are shown. */
    List<Integer> shownStart() {
        return IntStream.range(0, Math.min(30, shownRows()))
                .mapToObj(this::shown)
                .toList();
    }

    /** The first place that is on the screen. */
    int firstVisible() {
        int rowPosition = 0;
        while (!isBody(rowPosition)) {
            rowPosition++;
        }
        return table().getRowIndexByPosition(rowPosition);
    }

    void clickHeader(int column) {
        clickAbove(column, GridRegion.COLUMN_HEADER);
    }

    /** Types a condition into the row above a column. */
    void filter(int column, String text) {
        // The row may still be coming in: a click that came too early goes to what stood in its place.
        for (int attempt = 0; attempt < ATTEMPTS && table().getActiveCellEditor() == null; attempt++) {
            clickAbove(column, GridRegion.FILTER_ROW);
            ui.pump(ATTEMPT_MILLIS);
        }
        ui.until("filter editor", () -> table().getActiveCellEditor());
        ui.type(text);
        ui.key(SWT.CR);
    }

    private void clickAbove(int column, String region) {
        int columnPosition = columnPosition(column);
        int x = table().getStartXOfColumnPosition(columnPosition) + 2;
        int rowPosition = ui.until(
                region,
                () -> IntStream.range(0, 8)
                        .filter(row -> table().getRegionLabelsByXY(x, table().getStartYOfRowPosition(row) + 2)
                                .hasLabel(region))
                        .boxed()
                        .reduce((a, b) -> b)
                        .orElse(null));
        Rectangle cell = table().getBoundsByPosition(columnPosition, rowPosition);
        ui.click(table(), cell.x + cell.width / 2, cell.y + cell.height / 2, 1);
    }

    private int columnPosition(int column) {
        int columnPosition = 1;
        while (table().getColumnIndexByPosition(columnPosition) != column) {
            columnPosition++;
        }
        return columnPosition;
    }

    /** Where a cell of the model is in the table; it must be on the screen. */
    Rectangle bounds(int modelRow, int column) {
        int row = grid.view().order().positionOf(modelRow);
        int rowPosition = 0;
        while (!isBody(rowPosition) || table().getRowIndexByPosition(rowPosition) != row) {
            rowPosition++;
        }
        return table().getBoundsByPosition(columnPosition(column), rowPosition);
    }

    private boolean isBody(int rowPosition) {
        int x = table().getStartXOfColumnPosition(1) + 2;
        int y = table().getStartYOfRowPosition(rowPosition) + 2;
        return table().getRegionLabelsByXY(x, y).hasLabel(GridRegion.BODY);
    }

    void click(int row, int column, int count) {
        Rectangle cell = bounds(row, column);
        ui.click(table(), cell.x + cell.width / 2, cell.y + cell.height / 2, count);
    }

    /** Selects a cell by mouse, types over it and presses Enter. */
    void enter(int row, int column, String text) {
        click(row, column, 1);
        ui.type(text.substring(0, 1));
        ui.until("cell editor", () -> table().getActiveCellEditor());
        ui.type(text.substring(1));
        ui.key(SWT.CR);
    }
}
