// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.Scorecard;
import vn.thang.report.Value;

/**
 * How many decimals are printed: those the framework rounds to, or those at which it decides bands and ties; two where it
 * says nothing. Printing never changes a value.
 */
record Precision(int points) {
    static final int PERCENT = 2;
    private static final int UNSTATED = 2;

    static Precision of(Scorecard scorecard) {
        Rounding rounding = scorecard.getRounding();
        if (rounding == null) {
            return new Precision(UNSTATED);
        }
        if (rounding.getLevel() != RoundingLevel.NEVER) {
            return new Precision(rounding.getDecimals());
        }
        Integer decision = rounding.getDecisionDecimals();
        return new Precision(decision == null ? UNSTATED : decision);
    }

    /** Points; null = missing. */
    Value points(BigDecimal points) {
        return points == null ? Value.MISSING : new Value.Decimal(points, points());
    }

    /** A maximum: printed as it is stated, 50 and not 50.00; null = none. */
    Value maximum(BigDecimal maximum) {
        if (maximum == null) {
            return Value.BLANK;
        }
        int scale = Math.max(0, maximum.stripTrailingZeros().scale());
        return new Value.Decimal(maximum, Math.min(scale, Math.max(points, UNSTATED)));
    }

    static Value percent(BigDecimal percent) {
        return percent == null ? Value.MISSING : new Value.Percent(percent, PERCENT);
    }
}
