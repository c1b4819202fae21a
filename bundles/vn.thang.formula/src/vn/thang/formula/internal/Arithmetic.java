// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.thang.formula.FormulaException;

/** Decimal operations carried to 34 significant digits half-up, with errors that name the position. */
public final class Arithmetic {
    static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final int LARGEST_EXPONENT = 100;
    private static final int LARGEST_MAGNITUDE = 60;

    private Arithmetic() {}

    /** The value itself when its magnitude is within 10^±60. */
    public static BigDecimal bounded(BigDecimal value, int position) throws FormulaException {
        long magnitude = (long) value.precision() - value.scale();
        if (value.signum() != 0 && (magnitude > LARGEST_MAGNITUDE || magnitude < -LARGEST_MAGNITUDE)) {
            throw Grammar.error(position, "magnitude", LARGEST_MAGNITUDE);
        }
        return value.signum() == 0 && Math.abs((long) value.scale()) > LARGEST_MAGNITUDE ? BigDecimal.ZERO : value;
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b, int position) throws FormulaException {
        if (b.signum() == 0) {
            throw Grammar.error(position, "divisionByZero");
        }
        return bounded(a.divide(b, CONTEXT), position);
    }

    static BigDecimal power(BigDecimal base, BigDecimal exponent, int position) throws FormulaException {
        if (exponent.stripTrailingZeros().scale() > 0
                || exponent.abs().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) > 0) {
            throw Grammar.error(position, "exponent", LARGEST_EXPONENT);
        }
        int n = exponent.intValueExact();
        BigDecimal power = BigDecimal.ONE;
        for (int i = Math.abs(n); i > 0; i--) {
            power = bounded(power.multiply(base, CONTEXT), position);
        }
        return n < 0 ? divide(BigDecimal.ONE, power, position) : power;
    }

    static BigDecimal squareRoot(BigDecimal value, int position) throws FormulaException {
        if (value.signum() < 0) {
            throw Grammar.error(position, "negativeRoot");
        }
        return value.sqrt(CONTEXT);
    }

    static BigDecimal round(BigDecimal value, BigDecimal decimals, int position) throws FormulaException {
        if (decimals.stripTrailingZeros().scale() > 0
                || decimals.signum() < 0
                || decimals.compareTo(BigDecimal.TEN) > 0) {
            throw Grammar.error(position, "decimals");
        }
        return value.setScale(decimals.intValueExact(), RoundingMode.HALF_UP);
    }
}
