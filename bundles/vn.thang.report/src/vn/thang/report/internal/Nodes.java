// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringPlan;

/** The tree of a plan as lists: children of every node, and which totals are plain sums. */
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

    /** The children whose points add up to exactly the node's points, or none when the node is not their plain sum. */
    List<Integer> summands(ScoreTable table, int row, int node) {
        return plainSum(node, StandingsTable.number(table, row, node), c -> StandingsTable.number(table, row, c));
    }

    /** The same for the required maxima. */
    List<Integer> maximumSummands(ScoreTable table, int row, int node) {
        return plainSum(node, table.maximum(row, node), c -> table.maximum(row, c));
    }

    private List<Integer> plainSum(int node, BigDecimal total, java.util.function.IntFunction<BigDecimal> ofChild) {
        List<Integer> summands = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int child : children.get(node)) {
            BigDecimal points = nodes.get(child).scored() ? ofChild.apply(child) : null;
            if (points != null) {
                sum = sum.add(points);
                summands.add(child);
            }
        }
        return total != null && !summands.isEmpty() && sum.compareTo(total) == 0 ? summands : List.of();
    }
}
