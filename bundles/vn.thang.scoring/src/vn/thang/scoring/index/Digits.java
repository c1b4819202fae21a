// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import java.math.BigDecimal;
import vn.thang.scoring.internal.TenDigits;

/** Ten significant digits: what ranks and ties of an index are decided on, and what explanations print. */
public final class Digits {
    private Digits() {}

    /** The double nearest to ten significant digits, half up, of the decimal that the value prints as. NaN stays NaN. */
    public static double ten(double value) {
        return Double.isFinite(value) ? TenDigits.of(value) : value;
    }

    /** The same as a decimal; only for finite values. */
    public static BigDecimal print(double value) {
        return TenDigits.of(BigDecimal.valueOf(value));
    }
}
