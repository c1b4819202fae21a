// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;

/** The figures of one unit out of the columns. */
record RowFigures(DecimalColumn[] columns, int row, Fraction statistic) implements FigureRow {
    @Override
    public Cell cell(int figure) {
        return row < 0 ? Cell.MISSING : columns[figure].cell(row);
    }
}
