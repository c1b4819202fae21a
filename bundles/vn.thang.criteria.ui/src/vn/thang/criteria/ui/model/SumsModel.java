// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;

/**
 * Running sums of maxima (points mode) or weights (index mode), by the same reading as the validator: only scored
 * children count, and a bonus or penalty may or may not be counted in.
 */
public final class SumsModel {
    /** How the sum of the children compares with the group's own value. */
    public enum State {
        /** The group states no value: the sum is its value. */
        OPEN,
        EQUAL,
        DIFFERENT
    }

    /**
     * @param own what the group states; null when it states nothing
     * @param children the sum of the children's values
     */
    public record Sum(BigDecimal own, BigDecimal children, State state) {}

    private SumsModel() {}

    /** Whether the node stands in a scorecard of index mode, where weights count instead of points. */
    public static boolean index(EObject node) {
        for (EObject each = node; each != null; each = each.eContainer()) {
            if (each instanceof Scorecard scorecard) {
                return scorecard.getMode() == ScoreMode.INDEX;
            }
        }
        return false;
    }

    /** The sum at a group; weights are relative to each other, so that they are never in contradiction. */
    public static Sum of(Group group) {
        if (index(group)) {
            return new Sum(null, weights(group), State.OPEN);
        }
        BigDecimal regular = maxima(group, false);
        if (group.getMaximum() == null) {
            return new Sum(null, regular, State.OPEN);
        }
        BigDecimal withBonus = maxima(group, true);
        boolean bonusFits = group.getMaximum().compareTo(withBonus) == 0;
        BigDecimal children = bonusFits ? withBonus : regular;
        boolean equal = group.getChildren().isEmpty() || group.getMaximum().compareTo(children) == 0;
        return new Sum(group.getMaximum(), children, equal ? State.EQUAL : State.DIFFERENT);
    }

    private static BigDecimal weights(Group group) {
        return group.getChildren().stream()
                .filter(Node::isScored)
                .map(child -> child.getWeight() == null ? BigDecimal.ONE : child.getWeight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal maxima(Group group, boolean bonus) {
        return group.getChildren().stream()
                .filter(child -> child.isScored() && (bonus || !isBonus(child)))
                .map(child -> maximum(child, bonus))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal maximum(Node node, boolean bonus) {
        if (node.getMaximum() != null) {
            return node.getMaximum();
        }
        return node instanceof Group group ? maxima(group, bonus) : BigDecimal.ZERO;
    }

    private static boolean isBonus(Node node) {
        return node instanceof Criterion criterion && criterion.getRule() instanceof BonusPenaltyRule;
    }
}
