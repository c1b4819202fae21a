// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.ui.internal.grid.ScoreInput.Entered;
import vn.thang.assessment.ui.model.CellEntry.Answer;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.scoring.PlanNode;

/** Gives the grid the printed contents of its cells and takes what was entered. */
final class CellProvider implements IDataProvider {
    private final Supplier<GridModel> model;
    private final ScoreInput input;

    CellProvider(Supplier<GridModel> model, ScoreInput input) {
        this.model = model;
        this.input = input;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return model.get().text(row, column);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        Unit unit = model.get().unit(row);
        PlanNode node = model.get().node(row, column);
        Cell cell = value instanceof Answer answer ? answer.cell() : (Cell) value;
        input.entry(unit, node).ifPresent(entry -> input.enter(List.of(new Entered(unit, node, entry, cell))));
    }

    @Override
    public int getColumnCount() {
        return model.get().columns().size();
    }

    @Override
    public int getRowCount() {
        return model.get().rowCount();
    }
}
