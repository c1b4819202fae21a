// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import vn.thang.assessment.ui.model.GridModel;

/** The titles of the columns; they cannot be typed over. */
final class HeaderProvider implements IDataProvider {
    private final Supplier<GridModel> model;

    HeaderProvider(Supplier<GridModel> model) {
        this.model = model;
    }

    @Override
    public Object getDataValue(int column, int row) {
        String code = model.get().code(column);
        return code.isEmpty() ? model.get().title(column) : code;
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("titles come from the framework");
    }

    @Override
    public int getColumnCount() {
        return model.get().columns().size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
