// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.thang.criteria.Measure;

/**
 * The values a figure can have, as far as the bounds of its measures say.
 *
 * @param low the least; null = unknown
 * @param high the most; null = unknown
 */
record Reach(BigDecimal low, BigDecimal high) {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final Reach UNKNOWN = new Reach(null, null);

    /** A figure as it is reported; unknown when its bounds contradict each other. */
    static Reach of(Measure measure) {
        if (measure == null) {
            return UNKNOWN;
        }
        BigDecimal low = measure.getMinimum();
        BigDecimal high = measure.getMaximum();
        return low != null && high != null && low.compareTo(high) > 0 ? UNKNOWN : new Reach(low, high);
    }

    /** {@code numerator / denominator}; a null denominator divides by 1. Only known for figures from 0 up. */
    static Reach of(Measure numerator, Measure denominator) {
        Reach above = of(numerator);
        if (denominator == null) {
            return above;
        }
        Reach below = of(denominator);
        boolean positive = positive(above.low, true) && positive(below.low, false);
        if (!positive) {
            return UNKNOWN;
        }
        return new Reach(
                below.high == null ? null : above.low.divide(below.high, CONTEXT),
                above.high == null ? null : above.high.divide(below.low, CONTEXT));
    }

    private static boolean positive(BigDecimal number, boolean orZero) {
        return number != null && (number.signum() > 0 || orZero && number.signum() == 0);
    }

    /** Times a factor above 0; another factor makes it unknown. */
    Reach times(BigDecimal factor) {
        if (factor == null || factor.signum() <= 0) {
            return UNKNOWN;
        }
        return new Reach(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
    }
}
