// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.List;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Weights are not negative, and the children of a group do not all weigh nothing. */
final class Weights implements FrameworkRule {
    @Override
    public String id() {
        return "weight";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Node node : Elements.all(framework, Node.class)) {
            if (node.getWeight() != null && node.getWeight().signum() < 0) {
                findings.error(
                        node,
                        CriteriaPackage.Literals.NODE__WEIGHT,
                        Elements.TEXTS.message("weight.negative", Elements.code(node), node.getWeight()));
            }
        }
        for (Group group : Elements.all(framework, Group.class)) {
            List<Node> scored =
                    group.getChildren().stream().filter(Node::isScored).toList();
            boolean none = !scored.isEmpty()
                    && scored.stream()
                            .allMatch(each ->
                                    each.getWeight() != null && each.getWeight().signum() == 0);
            if (none && !Elements.isPoints(group)) {
                findings.error(
                        group,
                        CriteriaPackage.Literals.GROUP__CHILDREN,
                        Elements.TEXTS.message("weight.zero", Elements.code(group)));
            }
        }
    }
}
