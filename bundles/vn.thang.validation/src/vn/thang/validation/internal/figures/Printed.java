// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Numbers;

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

    /** In data form, with a dot; computed values lose trailing zeros. */
    String text() {
        return Numbers.plain(value) + (percent ? "%" : "");
    }

    /** For people, with the separator and the percent sign of their language. */
    Message message() {
        return Check.TEXTS.message(percent ? "figure.percent" : "figure.number", value.stripTrailingZeros());
    }
}
