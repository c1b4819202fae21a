// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.Optional;
import vn.thang.assessment.store.ScoreData;

/**
 * The stored cells behind a grid.
 *
 * @param now as they are
 * @param opening as they were when the assessment was opened
 */
public record StoredCells(CellSnapshot now, CellSnapshot opening) {

    /** The cells at opening. */
    public static StoredCells open(ScoreData data) {
        CellSnapshot first = CellSnapshot.of(data, Optional.empty());
        return new StoredCells(first, first);
    }

    /** The cells after edits; nobody may write meanwhile. */
    public StoredCells then(ScoreData data) {
        return new StoredCells(CellSnapshot.of(data, Optional.of(now)), opening);
    }
}
