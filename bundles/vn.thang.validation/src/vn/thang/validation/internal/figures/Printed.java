// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import vn.thang.criteria.text.AsPrinted;
import vn.thang.criteria.text.Message;

/**
 * A number as printed.
 *
 * @param value its scale is the number of printed decimals
 * @param percent whether a percent sign follows
 */
record Printed(BigDecimal value, boolean percent) {
    int decimals() {
        return Math.max(0, value.scale());
    }

    Printed negated() {
        return new Printed(value.negate(), percent);
    }

    /** In data form, with a dot and all printed decimals. */
    String text() {
        return value.toPlainString() + (percent ? "%" : "");
    }

    /** A difference of two such numbers, for people. */
    Message difference() {
        return Check.TEXTS.message(percent ? "figure.percentage-points" : "figure.number", new AsPrinted(value));
    }

    /** For people, with the separator and the percent sign of their language. */
    Message message() {
        return Check.TEXTS.message(percent ? "figure.percent" : "figure.number", new AsPrinted(value));
    }
}
