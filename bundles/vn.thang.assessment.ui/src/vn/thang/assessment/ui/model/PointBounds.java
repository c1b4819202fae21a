// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * The points that may be awarded directly at a criterion.
 *
 * @param step distance of the points from {@code lowest}; empty = any
 */
record PointBounds(Criterion criterion, BigDecimal lowest, BigDecimal highest, Optional<BigDecimal> step) {
    private static final Messages MESSAGES = Messages.of(PointBounds.class);

    static PointBounds of(Criterion criterion) {
        BigDecimal maximum = Optional.ofNullable(criterion.getMaximum()).orElse(BigDecimal.ZERO);
        BigDecimal lowest = switch (criterion.getRule()) {
            case ExpertRule expert when expert.getMinimum() != null -> expert.getMinimum();
            case BonusPenaltyRule bonus when bonus.getFloor() != null -> bonus.getFloor();
            case null, default -> BigDecimal.ZERO;
        };
        BigDecimal highest = criterion.getRule() instanceof BonusPenaltyRule bonus && bonus.getCeiling() != null
                ? bonus.getCeiling()
                : maximum;
        return new PointBounds(
                criterion,
                lowest,
                highest,
                criterion.getRule() instanceof ExpertRule expert
                        ? Optional.ofNullable(expert.getStep()).filter(s -> s.signum() > 0)
                        : Optional.empty());
    }

    boolean contain(BigDecimal points) {
        return points.compareTo(lowest) >= 0 && points.compareTo(highest) <= 0;
    }

    /** Why points cannot be awarded; empty when they can. */
    Optional<Message> refusal(BigDecimal points) {
        if (!contain(points)) {
            return Optional.of(MESSAGES.message("entry.range", points, criterion, lowest, highest));
        }
        return step.filter(s -> points.subtract(lowest).remainder(s).signum() != 0)
                .map(s -> MESSAGES.message("entry.step", points, s, lowest));
    }
}
