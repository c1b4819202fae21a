// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

/** What a cell holds. */
public enum Facet {
    /**
     * The reported figure of a measure, or the answer at a criterion: yes = 1, no = 0, half = 0.5, or the value of the
     * level chosen.
     */
    INPUT,
    /** Points awarded directly at a criterion; they win over the result of its rule. */
    POINTS,
    /** The day up to which a reported figure counts, as days since 1970-01-01. */
    AS_OF,
    /** A figure of which only this is known: it is more. The figure itself ({@link #INPUT}) stays missing. */
    OVER,
    /** A figure of which only this is known: it is that or more. */
    AT_LEAST,
    /** A figure of which only this is known: it is that or less. */
    AT_MOST,
    /** A figure of which only this is known: it is less. */
    UNDER,
    /** A figure of which only this is known: it is about that. */
    ABOUT
}
