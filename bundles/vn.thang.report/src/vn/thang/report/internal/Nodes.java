// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringPlan;

/** The tree of a plan as lists: children of every node. */
final class Nodes {
    private final List<PlanNode> nodes;
    private final List<List<Integer>> children;

    Nodes(ScoringPlan plan) {
        nodes = plan.nodes();
        children = new ArrayList<>();
        nodes.forEach(n -> children.add(new ArrayList<>()));
        for (PlanNode node : nodes) {
            if (node.parent() >= 0) {
                children.get(node.parent()).add(node.index());
            }
        }
    }

    List<PlanNode> all() {
        return nodes;
    }

    List<Integer> children(int node) {
        return children.get(node);
    }
}
