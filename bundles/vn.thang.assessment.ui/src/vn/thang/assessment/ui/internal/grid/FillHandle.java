// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.fillhandle.command.FillHandlePasteCommand;
import org.eclipse.nebula.widgets.nattable.fillhandle.config.FillHandleConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.assessment.ui.model.CellRange;

/** The small handle at the lower right of a selection: dragging it copies the selected cells. */
final class FillHandle extends AbstractLayerCommandHandler<FillHandlePasteCommand> {
    private final SelectionLayer selection;
    private final AssessmentGrid grid;

    private FillHandle(SelectionLayer selection, AssessmentGrid grid) {
        this.selection = selection;
        this.grid = grid;
    }

    /** Before the table is configured. */
    static void on(NatTable table, SelectionLayer selection) {
        table.addConfiguration(new FillHandleConfiguration(selection));
    }

    /** After the table is configured, so that this handler comes in place of the one that pastes cell by cell. */
    static void handle(SelectionLayer selection, AssessmentGrid grid) {
        selection.registerCommandHandler(new FillHandle(selection, grid));
    }

    @Override
    protected boolean doCommand(FillHandlePasteCommand command) {
        Rectangle area = selection.getFillHandleRegion();
        if (area == null) {
            return false;
        }
        CellRange source = grid.selection();
        List<Integer> columns = IntStream.range(area.x, area.x + area.width)
                .map(selection::getColumnIndexByPosition)
                .boxed()
                .toList();
        List<Integer> rows = IntStream.range(
                        area.y, Math.min(area.y + area.height, grid.view().rowCount()))
                .filter(row -> !grid.view().isGroup(row))
                .boxed()
                .toList();
        boolean vertical = columns.equals(source.columns());
        CellRange target = vertical
                ? new CellRange(
                        rows.stream()
                                .filter(row -> !source.rows().contains(row))
                                .toList(),
                        columns)
                : new CellRange(
                        source.rows(),
                        columns.stream()
                                .filter(c -> !source.columns().contains(c))
                                .toList());
        grid.actions().fill(source, target);
        return true;
    }

    @Override
    public Class<FillHandlePasteCommand> getCommandClass() {
        return FillHandlePasteCommand.class;
    }
}
