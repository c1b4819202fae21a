// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.math.BigDecimal;

/**
 * Reads the decimals of files, which may come from strangers. {@code 1e999999999} is short, and a billion digits as soon as
 * it is written out; a number that is read here can be printed.
 */
public final class Decimals {
    /** Digits before the point, and digits after it, at most. */
    public static final int MOST_DIGITS = 400;

    private static final int LONGEST = 2 * MOST_DIGITS + 16;

    private Decimals() {}

    /**
     * The number a text stands for, as {@link BigDecimal#BigDecimal(String)} reads it.
     *
     * @throws NumberFormatException it is no number, or has more than {@value #MOST_DIGITS} digits before or after the point
     */
    public static BigDecimal of(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
        }
        return number;
    }
}
