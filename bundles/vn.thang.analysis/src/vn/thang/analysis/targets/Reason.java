// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

/** Why a target stands as it does; in the order in which they are told. */
public enum Reason {
    /** The deadline has passed. */
    DEADLINE_PASSED,
    /** The deadline is near. */
    DEADLINE_NEAR,
    /** An action should have been done. */
    ACTION_OVERDUE,
    /** A review should have been held. */
    REVIEW_OVERDUE,
    /** The owner says that it is reached; the figure does not show it. */
    DECLARED_ONLY,
    /** Nothing was reported. */
    NO_FIGURE,
    /** The figure was reported for a later day than the one asked for, and does not count. */
    LATER_FIGURE,
    /** Of the figure only an inequality or an approximate value is known. */
    UNDECIDED,
    /** Met, but the figure is of a day after the deadline. */
    MET_LATE
}
