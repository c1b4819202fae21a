// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

/** What stands at a node for a unit. Missing, not applicable and zero (a scored 0) are three different things. */
public enum ScoreStatus {
    /** Points (in index mode a value) are there; they may be zero or negative. */
    SCORED,
    /** A figure or score that is needed is not there yet, or a formula has no value. */
    MISSING,
    /** The node does not apply to the unit. */
    NOT_APPLICABLE
}
