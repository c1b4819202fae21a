// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.store.Comparison;

class KnownTest {
    private static final Locale VI = Locale.of("vi");

    private static Known within(String bounds) {
        return new Known.Within(List.of(bounds.split(";")).stream()
                .map(bound -> bound.strip().split(" "))
                .map(parts -> new Bound(sign(parts[0]), new BigDecimal(parts[1])))
                .toList());
    }

    private static Comparison sign(String sign) {
        return List.of(Comparison.values()).stream()
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    /** By the definition of the inequalities: MET only if every possible figure satisfies it, NOT_MET only if none does. */
    @ParameterizedTest
    @CsvSource({
        "> 98, >, 98, MET",
        "> 98, ≥, 98, MET",
        "> 98, =, 98, NOT_MET",
        "> 98, ≥, 99, UNDECIDED",
        "> 98, <, 98, NOT_MET",
        "> 98, ≤, 98, NOT_MET",
        "> 98, <, 99, UNDECIDED",
        "≥ 98, >, 98, UNDECIDED",
        "≥ 98, ≥, 98, MET",
        "≥ 98, <, 98, NOT_MET",
        "≥ 98, ≤, 98, UNDECIDED",
        "≥ 98, =, 98, UNDECIDED",
        "< 40, ≥, 40, NOT_MET",
        "≤ 40, ≥, 40, UNDECIDED",
        "≤ 40, >, 40, NOT_MET",
        "> 60; ≤ 80, ≥, 60, MET",
        "> 60; ≤ 80, >, 80, NOT_MET",
        "> 60; ≤ 80, ≥, 70, UNDECIDED",
        "> 60; ≤ 80, =, 60, NOT_MET",
        "≥ 40; ≤ 40, =, 40, MET"
    })
    void anInequalityDecidesOnlyWhatFollowsFromIt(String bounds, String sign, BigDecimal limit, Attained expected) {
        assertEquals(expected, within(bounds).attains(sign(sign), limit));
    }

    @ParameterizedTest
    @CsvSource({"40, >, NOT_MET", "40, ≥, MET", "40.0, =, MET", "40, ≤, MET", "40, <, NOT_MET", "40.01, ≤, NOT_MET"})
    void anExactFigureDecidesEverything(BigDecimal figure, String sign, Attained expected) {
        assertEquals(expected, new Known.Exactly(figure).attains(sign(sign), BigDecimal.valueOf(40)));
    }

    @Test
    void nothingAboutAndNotApplicableAreThreeThings() {
        assertEquals(Attained.NO_FIGURE, Known.MISSING.attains(Comparison.AT_LEAST, BigDecimal.ZERO));
        assertEquals(Attained.NOT_APPLICABLE, Known.NOT_APPLICABLE.attains(Comparison.AT_LEAST, BigDecimal.ZERO));
        assertEquals(
                Attained.UNDECIDED,
                new Known.About(BigDecimal.valueOf(1500)).attains(Comparison.AT_LEAST, BigDecimal.ONE));
    }

    @Test
    void theSignIsPrinted() {
        assertEquals("> 98", within("> 98").print(VI));
        assertEquals("> 60; ≤ 80,5", within("> 60; ≤ 80.50").print(VI));
        assertEquals("≈ 1.500", new Known.About(new BigDecimal("1500")).print(VI));
        assertEquals("88,57", new Known.Exactly(new BigDecimal("88.571428571")).print(VI), "computed: two decimals");
        assertEquals("0,1234", new Known.Exactly(new BigDecimal("0.1234")).print(VI), "as it was reported");
        assertEquals("", Known.MISSING.print(VI));
        assertEquals("không áp dụng", Known.NOT_APPLICABLE.print(VI));
    }

    @Test
    void aBoundIsAnInequality() {
        assertThrows(IllegalArgumentException.class, () -> new Bound(Comparison.EXACTLY, BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> new Known.Within(List.of()));
    }
}
