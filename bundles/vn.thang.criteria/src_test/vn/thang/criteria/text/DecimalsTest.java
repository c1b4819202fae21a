// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @Test
    void numbersStayAsTheyAreWritten() {
        assertEquals(new BigDecimal("12.50"), Decimals.of("12.50"));
        assertEquals(new BigDecimal("-1E+20"), Decimals.of("-1e20"));
        assertEquals(399, Decimals.of("1e399").toPlainString().length() - 1);
        assertEquals(new BigDecimal("0." + "3".repeat(400)), Decimals.of("0." + "3".repeat(400)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "0e999999999",
                "0e-999999999",
                "1e2147483647",
                "1e400",
                "1e99999999999",
                "",
                " ",
                "1,5",
                "0x1p3",
                "NaN",
                "Infinity"
            })
    void numbersThatCannotBeWrittenOutAreNone(String text) {
        assertThrows(NumberFormatException.class, () -> Decimals.of(text));
    }

    @Test
    void aMillionDigitsAreNotEvenRead() {
        assertThrows(NumberFormatException.class, () -> Decimals.of("9".repeat(1_000_000)));
    }
}
