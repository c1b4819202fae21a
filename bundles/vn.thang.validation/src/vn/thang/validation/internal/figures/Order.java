// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.validation.Verdict;

/**
 * {@code order: 20 < 25 < 36 < 37}: what a text says about larger and smaller.
 *
 * @param operators one less than the values
 */
record Order(String text, List<BigDecimal> values, List<String> operators) implements Check {
    @Override
    public Result against(Runs runs) {
        for (int i = 0; i < operators.size(); i++) {
            Condition condition = new Condition(operators.get(i), new Printed(values.get(i + 1), false));
            if (!condition.holds(values.get(i))) {
                BigDecimal difference = values.get(i).subtract(values.get(i + 1));
                return new Result(
                        Verdict.INCONSISTENT,
                        text,
                        difference.toPlainString(),
                        Check.TEXTS.message(
                                "figure.order.fails", values.get(i), operators.get(i), values.get(i + 1), difference));
            }
        }
        return new Result(Verdict.CONSISTENT, text, text, Check.TEXTS.message("figure.order.holds", text));
    }
}
