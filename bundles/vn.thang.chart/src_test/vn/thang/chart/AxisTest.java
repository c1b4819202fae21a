// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({"0.7, 1", "1, 1", "1.01, 2", "2.5, 5", "7, 10", "0.013, 0.02", "130, 200"})
    void stepsAreOneTwoOrFive(double size, String step) {
        assertEquals(0, new BigDecimal(step).compareTo(Axis.step(size)));
    }

    @Test
    void ticksCoverTheValues() {
        Axis axis = Axis.over(55.3, 85.9, 7, 100, 800);
        assertEquals(
                List.of("55", "60", "65", "70", "75", "80", "85", "90"),
                axis.ticks().stream()
                        .map(tick -> axis.label(tick, Locale.ENGLISH))
                        .toList());
        assertEquals(100, axis.place(55), 1e-9);
        assertEquals(800, axis.place(90), 1e-9);
        assertEquals(450, axis.place(72.5), 1e-9);
    }

    @Test
    void aSingleValueHasAnAxisToo() {
        Axis axis = Axis.over(73, 73, 5, 0, 100);
        assertTrue(axis.low().doubleValue() <= 73 && axis.high().doubleValue() > 73);
    }

    @Test
    void smallStepsAreNotRoundedAway() {
        Axis axis = Axis.over(0.91, 0.93, 4, 0, 100);
        assertEquals("0,910", axis.label(axis.ticks().getFirst(), Locale.of("vi")));
    }
}
