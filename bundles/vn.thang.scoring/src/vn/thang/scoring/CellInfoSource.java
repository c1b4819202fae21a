// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.Optional;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;

/** Tells who entered a cell, when, and why; usually an assessment store's {@code info}. */
@FunctionalInterface
public interface CellInfoSource {
    Optional<CellInfo> info(String unitId, ColumnKey key);

    /** Knows nothing. */
    static CellInfoSource none() {
        return (unitId, key) -> Optional.empty();
    }
}
