// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.ui.model.NumberText.Reading;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,5|4.5",
                "4.5|4.5",
                "-0,25|-0.25",
                "+3|3",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.234.567|1234567",
                "12,345,678|12345678",
                "0.125|0.125",
                "1,234|1.234",
                "12345.678|12345.678",
                " 7 |7"
            })
    void commaAndDotAreUnderstoodInVietnamese(String typed, BigDecimal number) {
        assertEquals(new Reading.Number(number), NumberText.read(typed, ','));
    }

    @ParameterizedTest
    @CsvSource({"a", "''", "1e5", "1..2", "--1", "1 2", "'1.2.3'"})
    void everythingElseIsNoNumber(String typed) {
        assertEquals(new Reading.NoNumber(), NumberText.read(typed, ','));
    }

    @Test
    void oneForeignMarkBeforeThreeDigitsIsAmbiguous() {
        assertEquals(
                new Reading.Ambiguous(new BigDecimal("1234"), new BigDecimal("1.234")), NumberText.read("1.234", ','));
        assertEquals(
                new Reading.Ambiguous(new BigDecimal("1234"), new BigDecimal("1.234")), NumberText.read("1,234", '.'));
        assertEquals(new Reading.Number(new BigDecimal("1234")), NumberText.certain("1.234", ','));
    }

    @Test
    void aBlockTellsItsMark() {
        assertEquals(Optional.of(','), NumberText.markOf(Stream.of("1.234", "4,5", "NA")));
        assertEquals(Optional.of('.'), NumberText.markOf(Stream.of("1,234", "4.5")));
        assertEquals(Optional.of(','), NumberText.markOf(Stream.of("1.234,50")));
        assertEquals(Optional.empty(), NumberText.markOf(Stream.of("1.234", "12")));
        assertEquals(Optional.empty(), NumberText.markOf(Stream.of("1,5", "2.5")));
        assertEquals(Optional.empty(), NumberText.markOf(Stream.of("I.1.2", "Uông Bí, 2")));
    }
}
