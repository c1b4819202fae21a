// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding of points as a framework states it.
 *
 * @param decimals 0 to 10
 */
public record PointsRounding(int decimals, RoundingMode mode) {
    /** The exact quotient rounded once. */
    public BigDecimal apply(Fraction exact) {
        return exact.numerator().divide(exact.denominator(), decimals, mode);
    }

    public BigDecimal apply(BigDecimal exact) {
        return exact.setScale(decimals, mode);
    }
}
