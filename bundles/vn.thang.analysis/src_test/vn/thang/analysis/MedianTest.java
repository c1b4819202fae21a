// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Expected numbers by hand. */
class MedianTest {
    private static BigDecimal median(String... values) {
        return Median.of(Stream.of(values).map(BigDecimal::new).toList()).orElseThrow();
    }

    @Test
    void theMiddleOneOrTheMeanOfTheTwo() {
        assertEquals(new BigDecimal("3"), median("9", "1", "3"));
        assertEquals(new BigDecimal("2.25"), median("9", "1", "1.5", "3"));
        assertEquals(new BigDecimal("7"), median("7"));
    }

    @Test
    void nothingHasNoMiddle() {
        assertTrue(Median.of(List.of()).isEmpty());
    }
}
