// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The content of one cell. Two cells are equal when they say the same: trailing zeros do not count.
 *
 * @param status the state
 * @param value the exact decimal without trailing zeros and with a scale of at least 0; null unless the status is
 *     {@link CellStatus#VALUE}
 */
public record Cell(CellStatus status, BigDecimal value) {
    /** Nothing is known. */
    public static final Cell MISSING = new Cell(CellStatus.MISSING, null);
    /** The question does not concern the unit. */
    public static final Cell NOT_APPLICABLE = new Cell(CellStatus.NOT_APPLICABLE, null);

    /** Checks that there is a value exactly when the status says so, and takes trailing zeros off. */
    public Cell {
        Objects.requireNonNull(status);
        if ((status == CellStatus.VALUE) != (value != null)) {
            throw new IllegalArgumentException(status + " with " + value);
        }
        value = value == null ? null : canonical(value);
    }

    /** A cell with a value. */
    public static Cell of(BigDecimal value) {
        return new Cell(CellStatus.VALUE, value);
    }

    static BigDecimal canonical(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
