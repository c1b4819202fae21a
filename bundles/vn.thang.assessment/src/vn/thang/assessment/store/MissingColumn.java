// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;
import java.util.Objects;

/** A column in which nothing was ever entered. */
record MissingColumn(int rows) implements DecimalColumn {
    @Override
    public CellStatus status(int row) {
        Objects.checkIndex(row, rows);
        return CellStatus.MISSING;
    }

    @Override
    public long unscaled(int row) {
        return 0;
    }

    @Override
    public int scale() {
        return 0;
    }

    @Override
    public boolean fitsLong(int row) {
        return false;
    }

    @Override
    public BigDecimal value(int row) {
        return null;
    }
}
