// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.Objects;

/**
 * Names one column of scores.
 *
 * @param itemId the id of a measure or a criterion of the framework
 * @param facet what the cells hold
 * @param layer who stands behind them
 */
public record ColumnKey(String itemId, Facet facet, Layer layer) {
    /** Refuses null. */
    public ColumnKey {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(facet);
        Objects.requireNonNull(layer);
    }
}
