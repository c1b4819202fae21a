// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;

/** How a figure and a limit are compared. Inequalities stay what they are: over 98 % is not 98 %. */
public enum Comparison {
    /** More than the limit (trên). */
    OVER(">"),
    /** The limit or more (ít nhất). */
    AT_LEAST("≥"),
    /** The limit and nothing else (bằng). */
    EXACTLY("="),
    /** The limit or less (không quá). */
    AT_MOST("≤"),
    /** Less than the limit (dưới). */
    UNDER("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The mathematical sign. */
    public String sign() {
        return sign;
    }

    /** Whether a figure that is known exactly satisfies it. */
    public boolean holds(BigDecimal figure, BigDecimal limit) {
        int order = figure.compareTo(limit);
        return switch (this) {
            case OVER -> order > 0;
            case AT_LEAST -> order >= 0;
            case EXACTLY -> order == 0;
            case AT_MOST -> order <= 0;
            case UNDER -> order < 0;
        };
    }
}
