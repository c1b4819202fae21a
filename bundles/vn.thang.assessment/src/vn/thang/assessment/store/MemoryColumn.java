// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A column in memory: nine bytes a cell, and a map for the few values whose digits do not fit a long at the scale of the
 * column. The scale grows with the digits that come, as long as every value already there still fits.
 */
final class MemoryColumn implements DecimalColumn {
    private static final byte MISSING = 0;
    private static final byte VALUE = 1;
    private static final byte NOT_APPLICABLE = 2;
    private static final byte OVERFLOW = 3;
    /** Up to here a quotient by a power of ten is the nearest double. */
    private static final long EXACT_DOUBLES = 1L << 53;

    private long[] unscaled;
    private byte[] status;
    private int rows;
    private int scale;
    private long largest;
    /** How many cells hold a value that fits. */
    private int plain;

    private final Map<Integer, BigDecimal> overflow = new HashMap<>();

    MemoryColumn(int rows) {
        this.rows = rows;
        unscaled = new long[rows];
        status = new byte[rows];
    }

    /** Adds missing cells at the end. */
    void grow(int newRows) {
        if (newRows > status.length) {
            int capacity = Math.max(newRows, status.length + (status.length >> 1));
            unscaled = Arrays.copyOf(unscaled, capacity);
            status = Arrays.copyOf(status, capacity);
        }
        rows = newRows;
    }

    void set(int row, Cell cell) {
        switch (cell.status()) {
            case MISSING -> clear(row, MISSING);
            case NOT_APPLICABLE -> clear(row, NOT_APPLICABLE);
            case VALUE -> setValue(row, cell.value());
        }
    }

    private void clear(int row, byte newStatus) {
        if (status[check(row)] == OVERFLOW) {
            overflow.remove(row);
        }
        mark(row, newStatus);
        unscaled[row] = 0;
    }

    private void mark(int row, byte newStatus) {
        plain += (newStatus == VALUE ? 1 : 0) - (status[row] == VALUE ? 1 : 0);
        status[row] = newStatus;
    }

    private void setValue(int row, BigDecimal value) {
        if (value.precision() > Powers.MAX || value.scale() > Powers.MAX) {
            clear(row, OVERFLOW);
            overflow.put(row, value);
        } else {
            setScaled(row, value.unscaledValue().longValue(), value.scale());
        }
    }

    /** Sets a value of at most 18 digits, of which at most 18 stand after the point. */
    void setScaled(int row, long digits, int digitsScale) {
        clear(row, VALUE);
        if (digitsScale > scale && Powers.fits(largest, Powers.ofTen(digitsScale - scale))) {
            rescale(digitsScale);
        }
        if (digitsScale > scale || !Powers.fits(digits, Powers.ofTen(scale - digitsScale))) {
            mark(row, OVERFLOW);
            overflow.put(row, Cell.canonical(BigDecimal.valueOf(digits, digitsScale)));
            return;
        }
        unscaled[row] = digits * Powers.ofTen(scale - digitsScale);
        largest = Math.max(largest, Math.abs(unscaled[row]));
    }

    private void rescale(int newScale) {
        long factor = Powers.ofTen(newScale - scale);
        for (int i = 0; i < rows; i++) {
            unscaled[i] *= factor;
        }
        largest *= factor;
        scale = newScale;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public CellStatus status(int row) {
        return switch (status[check(row)]) {
            case MISSING -> CellStatus.MISSING;
            case NOT_APPLICABLE -> CellStatus.NOT_APPLICABLE;
            default -> CellStatus.VALUE;
        };
    }

    @Override
    public long unscaled(int row) {
        return unscaled[check(row)];
    }

    @Override
    public int scale() {
        return scale;
    }

    @Override
    public boolean fitsLong(int row) {
        return status[check(row)] == VALUE;
    }

    @Override
    public BigDecimal value(int row) {
        return switch (status[check(row)]) {
            case VALUE -> Cell.canonical(BigDecimal.valueOf(unscaled[row], scale));
            case OVERFLOW -> overflow.get(row);
            default -> null;
        };
    }

    @Override
    public int toDoubles(int[] wanted, double[] into) {
        double power = Powers.ofTen(scale);
        if (plain == rows && largest <= EXACT_DOUBLES && leading(wanted)) {
            long[] digits = unscaled;
            for (int i = 0; i < wanted.length; i++) {
                into[i] = digits[i] / power;
            }
            return 0;
        }
        int without = 0;
        for (int i = 0; i < wanted.length; i++) {
            int row = wanted[i];
            byte state = row < 0 ? MISSING : status[check(row)];
            if (state == VALUE && Math.abs(unscaled[row]) <= EXACT_DOUBLES) {
                into[i] = unscaled[row] / power;
            } else if (state == VALUE || state == OVERFLOW) {
                into[i] = value(row).doubleValue();
            } else {
                into[i] = Double.NaN;
                without++;
            }
        }
        return without;
    }

    /** Whether the first rows are wanted, in their order. */
    private boolean leading(int... wanted) {
        if (wanted.length > rows) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != i) {
                return false;
            }
        }
        return true;
    }

    private int check(int row) {
        if (row >= rows) {
            throw new IndexOutOfBoundsException(row);
        }
        return row;
    }
}
