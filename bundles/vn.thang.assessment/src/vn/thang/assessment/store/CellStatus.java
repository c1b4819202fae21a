// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

/** The state of a cell; zero is a {@link #VALUE}. */
public enum CellStatus {
    /** Nothing is known. */
    MISSING,
    /** An exact decimal stands there. */
    VALUE,
    /** The question does not concern the unit. */
    NOT_APPLICABLE
}
