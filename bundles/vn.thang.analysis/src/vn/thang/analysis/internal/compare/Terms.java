// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;

/**
 * Takes the total of a unit apart into terms that sum to it exactly. A criterion's term is its points; a group's is its
 * points less those of its scored children. In index mode a child counts with its share of the weights; the shares are
 * multiplied up to the top without rounding, so that the terms still sum exactly.
 */
final class Terms {
    /** What a node brings to the total. */
    record Term(PlanNode node, BigDecimal value) {}

    private final ScoreTable table;
    private final Map<Integer, List<PlanNode>> children = new LinkedHashMap<>();

    Terms(ScoreTable table) {
        this.table = table;
        for (PlanNode node : table.plan().nodes()) {
            children.computeIfAbsent(node.parent(), k -> new ArrayList<>()).add(node);
        }
    }

    /** By node id, in plan order; empty when the unit has no total. */
    Map<String, Term> of(int row) {
        Map<String, Term> terms = new LinkedHashMap<>();
        if (table.status(row, 0) == ScoreStatus.SCORED) {
            collect(row, table.plan().nodes().get(0), BigDecimal.ONE, terms);
        }
        return terms;
    }

    private void collect(int row, PlanNode node, BigDecimal factor, Map<String, Term> terms) {
        BigDecimal points = table.points(row, node.index());
        if (node.kind() == NodeKind.CRITERION) {
            terms.put(node.id(), new Term(node, points.multiply(factor)));
            return;
        }
        List<PlanNode> counted = children.getOrDefault(node.index(), List.of()).stream()
                .filter(child -> child.element().isScored())
                .toList();
        BigDecimal weights = counted.stream()
                .map(child -> child.weight() == null ? BigDecimal.ZERO : child.weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = points;
        terms.put(node.id(), new Term(node, BigDecimal.ZERO));
        for (PlanNode child : counted) {
            if (table.status(row, child.index()) == ScoreStatus.SCORED) {
                BigDecimal share = child.weight() == null
                        ? BigDecimal.ONE
                        : weights.signum() == 0
                                ? BigDecimal.ZERO
                                : child.weight().divide(weights, Fraction.CONTEXT);
                rest = rest.subtract(table.points(row, child.index()).multiply(share));
                collect(row, child, factor.multiply(share), terms);
            }
        }
        terms.put(node.id(), new Term(node, rest.multiply(factor)));
    }
}
