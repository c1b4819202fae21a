// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.PointsRounding;

/** Arithmetic on scaled longs; whatever does not fit is {@link FastRule#SLOW}. */
final class Longs {
    private static final long[] POWERS = new long[19];
    private static final int DIGITS = 18;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Longs() {}

    /** 10^n, or SLOW. */
    static long power(int n) {
        return n >= 0 && n <= DIGITS ? POWERS[n] : FastRule.SLOW;
    }

    /** The points as the engine would store them, or SLOW. */
    static long points(BigDecimal exact, PointsRounding rounding, int scale) {
        BigDecimal points = rounding == null ? exact : rounding.apply(Fraction.of(exact));
        return scaled(points, scale);
    }

    /** value × 10^scale when that is whole and has at most 18 digits, else SLOW. */
    static long scaled(BigDecimal value, int scale) {
        BigDecimal moved = value.movePointRight(scale);
        if (moved.stripTrailingZeros().scale() > 0 || moved.precision() - moved.scale() > DIGITS) {
            return FastRule.SLOW;
        }
        return moved.longValueExact();
    }

    /** The product, or SLOW. */
    static long times(long a, long b) {
        long product = a * b;
        boolean bad = a == FastRule.SLOW || b == FastRule.SLOW || Math.multiplyHigh(a, b) != product >> 63;
        return bad ? FastRule.SLOW : product;
    }

    /** a × 10^n for n &gt; 0, a otherwise. */
    static long shifted(long a, int n) {
        return n <= 0 ? a : times(a, power(n));
    }

    /** numerator / denominator rounded, for numerator ≥ 0 and denominator &gt; 0; without rounding only when it is whole. */
    static long quotient(long numerator, long denominator, PointsRounding rounding) {
        long quotient = numerator / denominator;
        long rest = numerator - quotient * denominator;
        if (rest == 0) {
            return quotient;
        }
        if (rounding == null) {
            return FastRule.SLOW;
        }
        RoundingMode mode = rounding.mode();
        long missing = denominator - rest;
        boolean up = switch (mode) {
            case DOWN -> false;
            case UP -> true;
            case HALF_UP -> rest >= missing;
            default -> rest > missing || rest == missing && (quotient & 1) == 1;
        };
        return up ? quotient + 1 : quotient;
    }

    /** 0 when the cell is a plain value; else what a fast rule returns for it. */
    static long state(DecimalColumn column, int row) {
        CellStatus status = column.status(row);
        if (status == CellStatus.VALUE) {
            return column.fitsLong(row) ? 0 : FastRule.SLOW;
        }
        return status == CellStatus.MISSING ? FastRule.MISSING : FastRule.NOT_APPLICABLE;
    }
}
