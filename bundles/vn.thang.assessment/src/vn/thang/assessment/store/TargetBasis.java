// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

/** What of an item a target is about. */
public enum TargetBasis {
    /** The reported figure of a measure, or the answer at a criterion. */
    FIGURE,
    /** Numerator by denominator of the ratio that a criterion asks for, in percent. */
    SHARE,
    /** The points of a criterion, a group or a whole scorecard. */
    POINTS,
    /** The same in percent of the maximum. */
    PERCENT
}
