// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

/** How a cell is drawn. Missing, not applicable and zero never look alike. */
public enum CellLook {
    /** Left-aligned text. */
    TEXT,
    /** A number, right-aligned. */
    NUMBER,
    /** The word of a band with the colour of its place in the banding. */
    BAND,
    /** Nothing was stated: hatched, no text. */
    MISSING,
    /** Does not apply to the unit: a grey dash. */
    NOT_APPLICABLE,
    /** A quiet remark, for instance that a unit is not ranked. */
    REMARK
}
