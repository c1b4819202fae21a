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
    POINTS
}
