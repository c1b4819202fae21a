// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

/** What came of a promise of an earlier assessment. */
public enum Outcome {
    /** The figure of today satisfies it. */
    KEPT,
    /** It does, but is of a day after the deadline. */
    KEPT_LATE,
    /** The deadline has passed, and the figure does not satisfy it. */
    NOT_KEPT,
    /** The figure does not satisfy it yet; the deadline is still to come, or there is none. */
    STILL_OPEN,
    /** Of today's figure only an inequality or an approximate value is known. */
    UNDECIDED,
    /** Today nothing is reported. */
    NO_FIGURE,
    /** Today the question does not concern the unit. */
    NOT_APPLICABLE,
    /** The unit is not assessed any more. */
    UNIT_GONE,
    /** The criterion is gone without a successor. */
    ITEM_GONE,
    /** The criterion was split or merged: there is no single figure to compare with. */
    ITEM_CHANGED,
    /** Points with another maximum are never compared. */
    NOT_COMPARABLE
}
