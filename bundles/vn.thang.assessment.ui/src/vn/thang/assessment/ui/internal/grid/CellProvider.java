// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.ui.model.CellInput.Typed;
import vn.thang.assessment.ui.model.Choice;
import vn.thang.assessment.ui.model.GridView;

/** Gives the grid the printed contents of its cells and takes what was entered. */
final class CellProvider implements IDataProvider {
    private final Supplier<GridView> view;
    private final Entry entry;

    /** Takes the edits of one cell. */
    interface Entry {
        void enter(int row, int column, List<CellEdit> edits);
    }

    CellProvider(Supplier<GridView> view, Entry entry) {
        this.view = view;
        this.entry = entry;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return row < view.get().rowCount() ? view.get().text(row, column) : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        List<CellEdit> edits = switch (value) {
            case Choice choice ->
                view.get()
                        .input(row, column)
                        .map(input -> input.answered(choice))
                        .orElse(List.of());
            case Typed.Accepted accepted -> accepted.edits();
            default -> throw new IllegalArgumentException(String.valueOf(value));
        };
        if (!edits.isEmpty()) {
            entry.enter(row, column, edits);
        }
    }

    @Override
    public int getColumnCount() {
        return view.get().model().columns().size();
    }

    @Override
    public int getRowCount() {
        return view.get().rowCount();
    }
}
