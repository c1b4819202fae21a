// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** In points mode the maxima of the scored children sum to their parent's maximum. */
final class MaximaSum implements FrameworkRule {
    @Override
    public String id() {
        return "maxima-sum";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Group group : Elements.all(framework, Group.class)) {
            if (!Elements.isPoints(group)
                    || group.getMaximum() == null
                    || group.getChildren().isEmpty()) {
                continue;
            }
            BigDecimal regular = sum(group, false);
            BigDecimal withBonus = sum(group, true);
            if (group.getMaximum().compareTo(regular) != 0 && group.getMaximum().compareTo(withBonus) != 0) {
                findings.error(
                        group,
                        CriteriaPackage.Literals.NODE__MAXIMUM,
                        Elements.TEXTS.message(
                                "maxima-sum",
                                Elements.code(group),
                                group.getMaximum(),
                                regular,
                                group.getMaximum().subtract(regular)));
            }
        }
    }

    private static BigDecimal sum(Group group, boolean bonus) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Node child : group.getChildren()) {
            if (child.isScored() && (bonus || !isBonus(child))) {
                sum = sum.add(maximum(child, bonus));
            }
        }
        return sum;
    }

    private static BigDecimal maximum(Node node, boolean bonus) {
        if (node.getMaximum() != null) {
            return node.getMaximum();
        }
        return node instanceof Group group ? sum(group, bonus) : BigDecimal.ZERO;
    }

    /** Bonus and penalty come on top of the maximum, unless the framework counts them in. */
    static boolean isBonus(Node node) {
        return node instanceof Criterion criterion && criterion.getRule() instanceof BonusPenaltyRule;
    }
}
