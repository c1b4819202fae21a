// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.thang.scoring.index.Digits;

class DigitsTest {
    private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_UP);

    private static void byDefinition(double value) {
        assertEquals(BigDecimal.valueOf(value).round(TEN).doubleValue(), Digits.ten(value), value + "");
        assertEquals(BigDecimal.valueOf(-value).round(TEN).doubleValue(), Digits.ten(-value), -value + "");
    }

    /** All sizes, halves, and what is next to powers of ten and of two: exactly what decimals give. */
    @Test
    void asDecimalsDo() {
        SplittableRandom random = new SplittableRandom(1);
        for (int power = -8; power <= 13; power++) {
            double ten = Math.pow(10, power);
            double two = Math.scalb(1.0, 3 * power);
            for (double edge : new double[] {ten, two}) {
                byDefinition(edge);
                byDefinition(Math.nextUp(edge));
                byDefinition(Math.nextDown(edge));
            }
            for (int i = 0; i < 2_000; i++) {
                byDefinition(ten * (1 + 9 * random.nextDouble()));
                byDefinition((1_000_000_000L + random.nextInt(1_000_000_000) + 0.5) * ten * 1e-9);
            }
        }
    }
}
