// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.PointsRounding;

/**
 * A node with everything resolved that evaluation needs.
 *
 * @param children indices of the children that count
 * @param rule null at groups and in index mode
 * @param fast null when there is none
 * @param rounding null where this node is not rounded
 * @param scale digits after the point of this node's scaled longs
 * @param applicability null when it always applies
 */
public record CompiledNode(
        PlanNode node,
        List<Integer> children,
        CompiledRule rule,
        FastRule fast,
        List<FigureKey> figures,
        NotApplicablePolicy notApplicable,
        MissingPolicy missing,
        PointsRounding rounding,
        int scale,
        Applies applicability,
        List<GateTest> gates) {
    public CompiledNode {
        children = List.copyOf(children);
        figures = List.copyOf(figures);
        gates = List.copyOf(gates);
    }

    /** The maximum, 0 when none is stated. */
    public BigDecimal maximum() {
        return node.maximum() == null ? BigDecimal.ZERO : node.maximum();
    }

    /**
     * What leaving this node out does to its parent. Only what does not apply can earn full marks; a missing score that
     * is skipped is re-based instead, for nobody gets points for a figure that was not reported.
     */
    public NotApplicablePolicy leftOut(boolean skipped) {
        return skipped && notApplicable == NotApplicablePolicy.FULL_MARKS ? NotApplicablePolicy.REBASE : notApplicable;
    }

    public int index() {
        return node.index();
    }

    public boolean isCriterion() {
        return rule != null;
    }
}
