// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import java.util.List;
import vn.thang.scoring.PlanNode;

/** A step that decides the weights of siblings. */
public non-sealed interface WeightingStep extends CompiledStep {
    /**
     * The weights of the children of one group.
     *
     * @param children those that count, in their order
     * @param given the weights stated in the framework, at least 0
     * @return as many weights, at least 0
     */
    double[] weights(PlanNode group, List<PlanNode> children, double[] given);
}
