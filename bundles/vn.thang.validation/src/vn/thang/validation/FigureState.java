// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

/** Where a published figure stands. */
public enum FigureState {
    /** It agrees with what is recomputed. */
    CONSISTENT,
    /** It does not, and nobody has decided about it. */
    CONTRADICTION,
    /** It does not, and an expert has said what holds; it stays visible as such. */
    RESOLVED,
    /** Kept as it is: there is nothing here to recompute it from. */
    NOT_CHECKABLE,
    /** Its check cannot be read. */
    UNREADABLE
}
