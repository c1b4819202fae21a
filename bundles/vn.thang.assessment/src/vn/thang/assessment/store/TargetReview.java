// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which it is looked at how far a target has come.
 *
 * @param due when
 * @param held when it was done; null = not yet
 * @param note what was found; null = none
 */
public record TargetReview(LocalDate due, LocalDate held, String note) {
    /** Refuses null in the day. */
    public TargetReview {
        Objects.requireNonNull(due);
    }
}
