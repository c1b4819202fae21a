// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A number in a message that keeps its decimals, also zeros: what was published as 88.90 is not 88.9.
 *
 * @param number its scale is the number of decimals
 */
public record AsPrinted(BigDecimal number) {
    public AsPrinted {
        Objects.requireNonNull(number);
    }

    String in(Locale locale) {
        return Numbers.print(number, Math.max(0, number.scale()), locale);
    }
}
