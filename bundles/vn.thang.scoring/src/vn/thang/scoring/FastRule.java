// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import vn.thang.assessment.store.DecimalColumn;

/**
 * Points as scaled longs, for the numbers that fit; must give exactly what {@link CompiledRule#points} and the rounding
 * give, or {@link #SLOW}.
 */
@FunctionalInterface
public interface FastRule {
    long MISSING = Long.MIN_VALUE;
    long NOT_APPLICABLE = Long.MIN_VALUE + 1;
    /** The digits do not fit, or the case is rare: the caller asks the rule itself. */
    long SLOW = Long.MIN_VALUE + 2;

    /**
     * Points × 10^scale, or one of the three constants.
     *
     * @param figures the columns in the order of {@link CompiledRule#figures()}
     */
    long points(DecimalColumn[] figures, int row);
}
