// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.report.Value;

/**
 * How many decimals are printed: those the framework rounds to, or those at which it decides bands and ties; two (in
 * an index four) where it says nothing. Printing never changes a value.
 */
record Precision(int points) {
    static final int PERCENT = 2;
    private static final int UNSTATED = 2;
    /** Values of an index often lie between 0 and 1. */
    private static final int UNSTATED_INDEX = 4;

    static Precision of(Scorecard scorecard) {
        Rounding rounding = scorecard.getRounding();
        int unstated = scorecard.getMode() == ScoreMode.INDEX ? UNSTATED_INDEX : UNSTATED;
        if (rounding == null) {
            return new Precision(unstated);
        }
        if (rounding.getLevel() != RoundingLevel.NEVER) {
            return new Precision(rounding.getDecimals());
        }
        Integer decision = rounding.getDecisionDecimals();
        return new Precision(decision == null ? unstated : decision);
    }

    /** Points; null = missing. */
    Value points(BigDecimal points) {
        return points == null ? Value.MISSING : new Value.Decimal(points, points());
    }

    /** A mean of points: of whole numbers it is seldom one. */
    Value mean(BigDecimal mean) {
        return mean == null ? Value.MISSING : new Value.Decimal(mean, means());
    }

    /** Decimals of means. */
    int means() {
        return points == 0 ? UNSTATED : points;
    }

    /** A maximum: printed as it is stated, 50 and not 50.00; null = none. */
    Value maximum(BigDecimal maximum) {
        if (maximum == null) {
            return Value.BLANK;
        }
        int scale = Math.max(0, maximum.stripTrailingZeros().scale());
        return new Value.Decimal(maximum, Math.min(scale, Math.max(points, UNSTATED)));
    }

    /** The percent that goes with points: nothing belongs there when points have no maximum. */
    static Value percent(BigDecimal percent, BigDecimal points) {
        if (percent == null) {
            return points == null ? Value.MISSING : Value.BLANK;
        }
        return new Value.Percent(percent, PERCENT);
    }
}
