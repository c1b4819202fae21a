// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

/** Whether what is known of a figure satisfies a target. */
public enum Attained {
    /** It does, whatever else may be true. */
    MET,
    /** It does not. */
    NOT_MET,
    /** It cannot be told: of the figure only an inequality or an approximate value is known. */
    UNDECIDED,
    /** Nothing was reported. */
    NO_FIGURE,
    /** The question does not concern the unit. */
    NOT_APPLICABLE
}
