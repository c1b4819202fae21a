// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import vn.thang.scoring.RuleException;

/** A step that decides the weights of siblings by their values, from the bottom up. */
public non-sealed interface DataWeightingStep extends CompiledStep {
    /**
     * The weights of the children of one group.
     *
     * @param given the weights stated, above 0; children stated with 0 keep it and are not among these
     * @param x by child and unit, only units that have a value for all of them; at least two children
     * @return as many weights, at least 0
     * @throws RuleException no such weights exist; the group is then missing for all units, with this message
     */
    double[] weights(double[] given, double[][] x) throws RuleException;
}
