// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.math.BigDecimal;
import java.util.Objects;
import vn.thang.assessment.store.Comparison;

/**
 * Something that is known of a figure: it is more than, at least, at most or less than a limit.
 *
 * @param comparison not {@link Comparison#EXACTLY}
 * @param limit as printed
 */
public record Bound(Comparison comparison, BigDecimal limit) {
    public Bound {
        Objects.requireNonNull(limit, "limit");
        if (comparison == Comparison.EXACTLY) {
            throw new IllegalArgumentException("a figure that is known exactly has no bound");
        }
    }

    boolean isLower() {
        return comparison == Comparison.OVER || comparison == Comparison.AT_LEAST;
    }

    boolean isOpen() {
        return comparison == Comparison.OVER || comparison == Comparison.UNDER;
    }
}
