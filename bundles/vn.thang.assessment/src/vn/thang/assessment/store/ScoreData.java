// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.List;

/**
 * All cells of an assessment, in columns. Rows are given out in the order in which units appear and are never reused.
 *
 * <p>Reading from several threads is safe while nobody writes.
 */
public interface ScoreData {
    /** The number of rows. */
    int rows();

    /** The id of the unit of a row. */
    String unitId(int row);

    /** The row of a unit, or -1. */
    int rowOf(String unitId);

    /** The column of a key; all missing when nothing was ever entered there. */
    DecimalColumn column(ColumnKey key);

    /** The columns in which something was entered, in the order of the first entry. */
    List<ColumnKey> columns();

    /**
     * What counts at a layer. {@link Layer#FINAL}: per cell the final one, else, when that is missing, the verified one;
     * the other layers stand for themselves.
     */
    DecimalColumn effective(String itemId, Facet facet, Layer layer);

    /** A number that grows with every change. */
    long version();
}
