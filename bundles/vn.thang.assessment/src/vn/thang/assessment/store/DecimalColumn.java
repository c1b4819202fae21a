// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;

/**
 * One column of exact decimals, a row per unit. What fits is stored as a scaled long, so that a pass over a column
 * touches two arrays; {@link #value(int)} always tells the exact decimal.
 *
 * <p>A column shows the data it came from as of the moment it was asked for; ask again after
 * {@link ScoreData#version()} changed. Reading from several threads is safe while nobody writes.
 */
public interface DecimalColumn {
    /** The number of rows. */
    int rows();

    /** The state of a cell. */
    CellStatus status(int row);

    /** The value times 10^{@link #scale()}; only meaningful when {@link #fitsLong(int)}. */
    long unscaled(int row);

    /** Digits after the decimal point of all {@linkplain #unscaled(int) scaled longs}, 0 to 18. */
    int scale();

    /** Whether the cell has a value that {@link #unscaled(int)} tells exactly. */
    boolean fitsLong(int row);

    /** The exact value; null unless the status is {@link CellStatus#VALUE}. */
    BigDecimal value(int row);

    /**
     * Copies cells as the nearest doubles, NaN where there is no value; for statistics over whole columns.
     *
     * @param rows row of this column for each element of {@code into}; -1 = no such row
     * @return how many have no value
     */
    default int toDoubles(int[] rows, double[] into) {
        int without = 0;
        for (int i = 0; i < rows.length; i++) {
            BigDecimal value = rows[i] < 0 ? null : value(rows[i]);
            into[i] = value == null ? Double.NaN : value.doubleValue();
            without += value == null ? 1 : 0;
        }
        return without;
    }

    /** Status and value. */
    default Cell cell(int row) {
        return switch (status(row)) {
            case MISSING -> Cell.MISSING;
            case NOT_APPLICABLE -> Cell.NOT_APPLICABLE;
            case VALUE -> Cell.of(value(row));
        };
    }
}
