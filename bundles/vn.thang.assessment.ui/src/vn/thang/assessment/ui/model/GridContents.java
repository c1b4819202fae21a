// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

/** What the cells of the criteria show. */
public enum GridContents {
    /** One column of points per criterion. */
    POINTS,
    /** The figures that the rules read, a column each; points or answers where a rule reads no figure. */
    FIGURES
}
