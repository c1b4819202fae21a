// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;

/** {@code sum: 7+12+6+3 = 28}, {@code share: 121/170 = 67.45%}: already computed when read. */
record Arithmetic(String rule, BigDecimal left, Printed stated) implements Check {
    private static final int PERCENT = 2;

    @Override
    public Result against(Runs runs) {
        return Result.compare(stated, stated.percent() ? left.movePointRight(PERCENT) : left);
    }
}
