// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

/** Aggregates by comparing units with each other. */
public non-sealed interface TableAggregation extends CompiledAggregation {
    /**
     * The values of a group for all units.
     *
     * @param x by child and unit; NaN for none
     * @param w the weights of the children, at least 0
     * @param into by unit; to be set for each, NaN where there is no value
     */
    void of(double[][] x, double[] w, double[] into);
}
