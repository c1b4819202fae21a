// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

/** What the one who owns a target says of it. It never stands for the figure. */
public enum TargetStatus {
    /** Nothing has been done yet. */
    PLANNED,
    /** Work has begun. */
    UNDER_WAY,
    /** Reported as reached. */
    DONE,
    /** No longer wanted; the reason belongs into the text. */
    CANCELLED
}
