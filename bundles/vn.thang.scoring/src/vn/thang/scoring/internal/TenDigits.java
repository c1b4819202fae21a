// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Ten significant digits, half up, of the decimal that a double prints as: what ranks and bands of an index are decided on.
 * Doubles hold so few digits exactly enough that equal decimals are equal doubles and the order is the same.
 */
public final class TenDigits {
    private static final MathContext CONTEXT = new MathContext(10, RoundingMode.HALF_UP);

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    private static final double SMALLEST = 1e-3;
    private static final double LARGEST = 1e9;
    /** By exponent of two, from that of {@link #SMALLEST} on: the power that the least such value takes to ten digits. */
    private static final int[] SCALES = scales();

    /** Scaled to ten digits, a double and what it prints as differ by less than a hundredth of this. */
    private static final double DOUBTFUL = 1e-4;

    private TenDigits() {}

    private static int[] scales() {
        int first = Math.getExponent(SMALLEST);
        int[] scales = new int[Math.getExponent(LARGEST) - first + 1];
        for (int i = 0; i < scales.length; i++) {
            double least = Math.scalb(1.0, first + i);
            int scale = POWERS.length - 1;
            while (least * POWERS[scale] >= 1e10) {
                scale--;
            }
            scales[i] = scale;
        }
        return scales;
    }

    /** By definition. */
    public static BigDecimal of(BigDecimal value) {
        return value.round(CONTEXT);
    }

    /** The double of {@link #of} for the decimal that {@code value} prints as; decimals only where a digit is in doubt. */
    public static double of(double value) {
        double size = Math.abs(value);
        if (size >= SMALLEST && size < LARGEST) {
            int scale = SCALES[Math.getExponent(size) - Math.getExponent(SMALLEST)];
            if (size * POWERS[scale] >= 1e10) {
                scale--;
            }
            double scaled = size * POWERS[scale];
            double whole = Math.floor(scaled);
            double rest = scaled - whole;
            if (Math.abs(rest - 0.5) > DOUBTFUL) {
                return Math.copySign((rest > 0.5 ? whole + 1 : whole) / POWERS[scale], value);
            }
        }
        return value == 0 ? 0 : of(BigDecimal.valueOf(value)).doubleValue();
    }
}
