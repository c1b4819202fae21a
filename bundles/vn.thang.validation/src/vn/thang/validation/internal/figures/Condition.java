// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import vn.thang.scoring.Standing;

/** {@code > 50} on points or {@code >= 70%} on the percent of the maximum. */
record Condition(String operator, Printed limit) {
    boolean holds(Standing standing) {
        return holds(limit.percent() ? standing.percent() : standing.points());
    }

    boolean holds(BigDecimal value) {
        int order = value.compareTo(limit.value());
        return switch (operator) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
