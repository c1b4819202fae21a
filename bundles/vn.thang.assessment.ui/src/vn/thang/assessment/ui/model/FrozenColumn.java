// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.DecimalColumn;

/** A copy of a column. */
final class FrozenColumn implements DecimalColumn {
    private static final CellStatus[] STATUS = CellStatus.values();

    private final byte[] status;
    private final long[] unscaled;
    private final int scale;
    private final Map<Integer, BigDecimal> large;

    private FrozenColumn(byte[] status, long[] unscaled, int scale, Map<Integer, BigDecimal> large) {
        this.status = status;
        this.unscaled = unscaled;
        this.scale = scale;
        this.large = large;
    }

    static FrozenColumn missing(int rows) {
        byte[] status = new byte[rows];
        Arrays.fill(status, (byte) CellStatus.MISSING.ordinal());
        return new FrozenColumn(status, new long[rows], 0, Map.of());
    }

    static FrozenColumn copy(DecimalColumn column) {
        byte[] status = new byte[column.rows()];
        long[] unscaled = new long[column.rows()];
        Map<Integer, BigDecimal> large = new HashMap<>();
        for (int row = 0; row < status.length; row++) {
            status[row] = (byte) column.status(row).ordinal();
            if (column.fitsLong(row)) {
                unscaled[row] = column.unscaled(row);
            } else if (column.status(row) == CellStatus.VALUE) {
                large.put(row, column.value(row));
            }
        }
        return new FrozenColumn(status, unscaled, column.scale(), large);
    }

    /** Whether every cell of the other column is the same. */
    boolean isCopyOf(DecimalColumn other) {
        if (other.rows() != status.length || other.scale() != scale) {
            return false;
        }
        for (int row = 0; row < status.length; row++) {
            if (other.status(row).ordinal() != status[row] || !sameValue(other, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameValue(DecimalColumn other, int row) {
        if (other.fitsLong(row) != fitsLong(row)) {
            return false;
        }
        return fitsLong(row)
                ? other.unscaled(row) == unscaled[row]
                : status(row) != CellStatus.VALUE || other.value(row).equals(large.get(row));
    }

    @Override
    public int rows() {
        return status.length;
    }

    @Override
    public CellStatus status(int row) {
        return STATUS[status[row]];
    }

    @Override
    public long unscaled(int row) {
        return unscaled[row];
    }

    @Override
    public int scale() {
        return scale;
    }

    @Override
    public boolean fitsLong(int row) {
        return status(row) == CellStatus.VALUE && !large.containsKey(row);
    }

    @Override
    public BigDecimal value(int row) {
        if (status(row) != CellStatus.VALUE) {
            return null;
        }
        BigDecimal value = large.get(row);
        return value != null ? value : plain(BigDecimal.valueOf(unscaled[row], scale));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
