// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.Objects;

/**
 * One expert's score in one round.
 *
 * @param unitId the unit
 * @param criterionId the criterion
 * @param expertId the person
 * @param round counted from 1
 * @param cell points, missing or not applicable
 * @param comment null = none
 */
public record Rating(String unitId, String criterionId, String expertId, int round, Cell cell, String comment) {
    /** Refuses null except for the comment. */
    public Rating {
        Objects.requireNonNull(unitId);
        Objects.requireNonNull(criterionId);
        Objects.requireNonNull(expertId);
        Objects.requireNonNull(cell);
    }
}
