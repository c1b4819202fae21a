// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;

/** Per cell the first column, else, when that is missing, the second; both in the scale of the finer one. */
final class EffectiveColumn implements DecimalColumn {
    private final DecimalColumn first;
    private final DecimalColumn second;
    private final int scale;
    private final long firstFactor;
    private final long secondFactor;

    EffectiveColumn(DecimalColumn first, DecimalColumn second) {
        this.first = first;
        this.second = second;
        scale = Math.max(first.scale(), second.scale());
        firstFactor = Powers.ofTen(scale - first.scale());
        secondFactor = Powers.ofTen(scale - second.scale());
    }

    @Override
    public int rows() {
        return first.rows();
    }

    @Override
    public CellStatus status(int row) {
        CellStatus status = first.status(row);
        return status == CellStatus.MISSING ? second.status(row) : status;
    }

    @Override
    public long unscaled(int row) {
        return usesFirst(row) ? first.unscaled(row) * firstFactor : second.unscaled(row) * secondFactor;
    }

    @Override
    public int scale() {
        return scale;
    }

    @Override
    public boolean fitsLong(int row) {
        return usesFirst(row)
                ? first.fitsLong(row) && Powers.fits(first.unscaled(row), firstFactor)
                : second.fitsLong(row) && Powers.fits(second.unscaled(row), secondFactor);
    }

    @Override
    public BigDecimal value(int row) {
        return usesFirst(row) ? first.value(row) : second.value(row);
    }

    private boolean usesFirst(int row) {
        return first.status(row) != CellStatus.MISSING;
    }
}
