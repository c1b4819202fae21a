// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Prints exact decimals. Only {@link #grouped} groups thousands, for documents and charts; what people edit or programs
 * read can be read back without doubt.
 */
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

    /**
     * The form of documents: as {@link #print}, with the language's separator between thousands (1.234.567,8 in
     * Vietnamese, 1,234,567.8 in English); null prints as an empty text. Not for years, codes and ranks.
     */
    public static String grouped(BigDecimal n, int decimals, Locale locale) {
        String printed = print(n, decimals, locale);
        int end = decimals == 0 ? printed.length() : printed.length() - decimals - 1;
        String separator = locale.getLanguage().equals("vi") ? "." : ",";
        StringBuilder text = new StringBuilder(printed);
        for (int at = end - 3; at > 0 && Character.isDigit(printed.charAt(at - 1)); at -= 3) {
            text.insert(at, separator);
        }
        return text.toString();
    }

    /** All digits of the number in the form of documents, see {@link #grouped}; null prints as an empty text. */
    public static String groupedExact(BigDecimal n, Locale locale) {
        return n == null ? "" : grouped(n, Math.max(0, n.stripTrailingZeros().scale()), locale);
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
