// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.Objects;

/**
 * A new content for a cell.
 *
 * @param unitId the unit
 * @param key the column
 * @param cell the new content
 * @param comment why; the reason when the cell becomes not applicable; null = none
 */
public record CellEdit(String unitId, ColumnKey key, Cell cell, String comment) {
    /** Refuses null except for the comment. */
    public CellEdit {
        Objects.requireNonNull(unitId);
        Objects.requireNonNull(key);
        Objects.requireNonNull(cell);
    }
}
