// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.List;
import vn.thang.criteria.Framework;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.PlanNode;

/**
 * A scorecard ready to be evaluated. Immutable.
 *
 * @param compiled by node index
 * @param order node indices such that children and gate nodes come before the groups that need them
 * @param index the index method; null in points mode
 */
public record CompiledPlan(
        Framework framework,
        Scorecard scorecard,
        List<PlanNode> nodes,
        List<CompiledNode> compiled,
        List<Integer> order,
        IndexPlan index) {
    public CompiledPlan {
        nodes = List.copyOf(nodes);
        compiled = List.copyOf(compiled);
        order = List.copyOf(order);
    }

    public boolean isIndex() {
        return scorecard.getMode() == ScoreMode.INDEX;
    }
}
