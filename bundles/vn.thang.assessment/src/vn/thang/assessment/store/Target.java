// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thang.criteria.Origin;

/**
 * What a unit is to reach at a criterion or a measure (chỉ tiêu), and what is done for it. Two targets are equal when they
 * say the same: trailing zeros do not count.
 *
 * @param id stable, given by the caller; the same id again replaces the row
 * @param unitId the unit
 * @param itemId the measure, the criterion, or a node above criteria
 * @param basis what of the item is meant
 * @param comparison how the limit is meant
 * @param value the limit; percentages as printed: 40 means 40 %; without trailing zeros
 * @param deadline the last day; null = none
 * @param owner who answers for it; null = not stated
 * @param status what the owner says
 * @param text what was asked for, in words; null = none
 * @param origin how far the target is an official one
 * @param actions in order
 * @param reviews in order
 */
public record Target(
        String id,
        String unitId,
        String itemId,
        TargetBasis basis,
        Comparison comparison,
        BigDecimal value,
        LocalDate deadline,
        String owner,
        TargetStatus status,
        String text,
        Origin origin,
        List<TargetAction> actions,
        List<TargetReview> reviews) {
    /** Refuses null where the Javadoc does not allow it, copies the lists. */
    public Target {
        Objects.requireNonNull(id);
        Objects.requireNonNull(unitId);
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(comparison);
        value = Cell.canonical(value);
        Objects.requireNonNull(status);
        Objects.requireNonNull(origin);
        actions = List.copyOf(actions);
        reviews = List.copyOf(reviews);
    }

    /** The same target with another status. */
    public Target withStatus(TargetStatus newStatus) {
        return new Target(
                id,
                unitId,
                itemId,
                basis,
                comparison,
                value,
                deadline,
                owner,
                newStatus,
                text,
                origin,
                actions,
                reviews);
    }

    /** The same target with other actions and reviews. */
    public Target withPlan(List<TargetAction> newActions, List<TargetReview> newReviews) {
        return new Target(
                id,
                unitId,
                itemId,
                basis,
                comparison,
                value,
                deadline,
                owner,
                status,
                text,
                origin,
                newActions,
                newReviews);
    }
}
