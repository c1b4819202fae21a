// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.List;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.scoring.FigureKey;

/**
 * The index method, compiled.
 *
 * @param nodes by node index
 */
public record IndexPlan(NormaliseMethod normalise, double low, double high, boolean capped, List<IndexNode> nodes) {
    public IndexPlan {
        nodes = List.copyOf(nodes);
    }

    /**
     * A node in index mode.
     *
     * @param figure null at groups
     * @param reversed lower figures are better
     * @param kind null at criteria
     * @param weights of the children that count, in their order
     */
    public record IndexNode(
            FigureKey figure,
            boolean reversed,
            double goalpostLow,
            double goalpostHigh,
            boolean logarithmic,
            AggregationKind kind,
            double power,
            int[] children,
            double[] weights) {}
}
