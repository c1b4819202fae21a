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

    /** A child that counts, with its share of the group's weights; 1 in points mode. */
    private record Part(PlanNode node, BigDecimal share) {}

    private final ScoreTable table;
    private final List<List<Part>> parts = new ArrayList<>();

    Terms(ScoreTable table) {
        this.table = table;
        List<List<PlanNode>> counted = new ArrayList<>();
        for (PlanNode node : table.plan().nodes()) {
            counted.add(new ArrayList<>());
            if (node.parent() >= 0 && node.element().isScored()) {
                counted.get(node.parent()).add(node);
            }
        }
        counted.forEach(children -> parts.add(shares(children)));
    }

    private static List<Part> shares(List<PlanNode> children) {
        BigDecimal weights = children.stream()
                .map(child -> child.weight() == null ? BigDecimal.ZERO : child.weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return children.stream()
                .map(child -> new Part(
                        child,
                        child.weight() == null
                                ? BigDecimal.ONE
                                : weights.signum() == 0
                                        ? BigDecimal.ZERO
                                        : child.weight().divide(weights, Fraction.CONTEXT)))
                .toList();
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
        BigDecimal rest = table.points(row, node.index());
        terms.put(node.id(), new Term(node, rest.multiply(factor)));
        if (node.kind() == NodeKind.CRITERION) {
            return;
        }
        for (Part part : parts.get(node.index())) {
            if (table.status(row, part.node().index()) == ScoreStatus.SCORED) {
                rest = rest.subtract(table.points(row, part.node().index()).multiply(part.share()));
                collect(row, part.node(), factor.multiply(part.share()), terms);
            }
        }
        terms.put(node.id(), new Term(node, rest.multiply(factor)));
    }
}
