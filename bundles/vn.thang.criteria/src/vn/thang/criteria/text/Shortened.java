// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A number in a message whose decimals may never end, as those of a quotient. It is printed with at most
 * {@value #DIGITS} significant digits, cut off and followed by "…" when there are more; {@link Message#exact()} prints
 * all of them.
 *
 * @param exact the number as it was calculated
 */
public record Shortened(BigDecimal exact) {
    /** As many significant digits are printed. */
    public static final int DIGITS = 12;

    public Shortened {
        Objects.requireNonNull(exact);
    }

    String in(Locale locale) {
        return Numbers.shortened(exact, DIGITS, locale);
    }
}
