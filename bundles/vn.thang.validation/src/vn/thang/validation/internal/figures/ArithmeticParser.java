// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Computes {@code 43.72 + 2*(7 - 3)/4} while reading; exact, divisions to 34 significant digits. */
final class ArithmeticParser {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final int DEEPEST = 50;

    private final CheckReader reader;
    private int depth;
    private boolean percent;

    ArithmeticParser(CheckReader reader) {
        this.reader = reader;
    }

    /** Whether a number read so far had a percent sign. */
    boolean percent() {
        return percent;
    }

    BigDecimal sum() throws CheckSyntaxException {
        BigDecimal value = product();
        while (true) {
            if (reader.take("+")) {
                value = value.add(product());
            } else if (reader.take("-")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() throws CheckSyntaxException {
        BigDecimal value = factor();
        while (true) {
            if (reader.take("*")) {
                value = value.multiply(factor());
            } else if (reader.take("/")) {
                BigDecimal divisor = factor();
                if (divisor.signum() == 0) {
                    throw reader.problem("expected.divisor");
                }
                value = value.divide(divisor, CONTEXT);
            } else {
                return value;
            }
        }
    }

    private BigDecimal factor() throws CheckSyntaxException {
        if (!reader.take("(")) {
            Printed number = reader.number();
            percent |= number.percent();
            return number.value();
        }
        if (++depth > DEEPEST) {
            throw reader.problem("expected.number");
        }
        BigDecimal value = sum();
        reader.expect(")");
        depth--;
        return value;
    }
}
