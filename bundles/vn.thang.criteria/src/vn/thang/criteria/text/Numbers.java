// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Prints exact decimals. No form groups thousands, so that a printed number can be read back without doubt. */
public final class Numbers {
    private Numbers() {}

    /**
     * The form of data files: a dot, no exponent, no trailing zeros after the dot; null prints as an empty text. The
     * value is not changed by printing and reading back.
     */
    public static String plain(BigDecimal n) {
        if (n == null) {
            return "";
        }
        BigDecimal stripped = n.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /**
     * The form of a screen or a printed table: rounded half-up to {@code decimals} (0 or more) digits after the
     * locale's decimal separator, trailing zeros kept; null prints as an empty text.
     */
    public static String print(BigDecimal n, int decimals, Locale locale) {
        return n == null
                ? ""
                : localised(n.setScale(decimals, RoundingMode.HALF_UP).toPlainString(), locale);
    }

    /** All digits of the number, with the locale's decimal separator; null prints as an empty text. */
    public static String exact(BigDecimal n, Locale locale) {
        return localised(plain(n), locale);
    }

    /**
     * The form of a sentence about a number whose decimals may never end: all digits when there are at most
     * {@code digits} (1 or more) significant ones, else the first so many, cut off and followed by "…".
     */
    public static String shortened(BigDecimal n, int digits, Locale locale) {
        BigDecimal cut = n.round(new MathContext(digits, RoundingMode.DOWN));
        return exact(cut, locale) + (cut.compareTo(n) == 0 ? "" : "…");
    }

    /** The separator goes with the language of the texts; a Java runtime may come without data for Vietnamese. */
    private static String localised(String plain, Locale locale) {
        return locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
    }
}
