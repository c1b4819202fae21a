// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.index.WeightingStep;

/** Weights known by node; a group that has none keeps the stated ones. */
record StatedWeights(Map<Node, Double> weights) implements WeightingStep {
    @Override
    public double[] weights(PlanNode group, List<PlanNode> children, double[] given) {
        double[] known = given.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = weights.getOrDefault(children.get(i).element(), known[i]);
        }
        return known;
    }

    /** A group and all groups below it. */
    static Stream<Group> groups(Group group) {
        return Stream.concat(
                Stream.of(group),
                group.getChildren().stream().filter(Group.class::isInstance).flatMap(child -> groups((Group) child)));
    }

    /** The children that count. */
    static List<Node> siblings(Group group) {
        return group.getChildren().stream().filter(Node::isScored).toList();
    }
}
