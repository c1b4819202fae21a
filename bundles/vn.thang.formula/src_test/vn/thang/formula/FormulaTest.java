// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Map<String, BigDecimal> VALUES = Map.of(
            "a",
            new BigDecimal("3.5"),
            "b",
            BigDecimal.ONE,
            "max",
            BigDecimal.TEN,
            "diện_tích",
            new BigDecimal("12.25"));

    /** Values by hand; divisions to 34 significant digits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1/3 ~ 0.3333333333333333333333333333333333",
                "2/3 ~ 0.6666666666666666666666666666666667",
                "0.1+0.2 ~ 0.3",
                "2^10 ~ 1024",
                "2^3^2 ~ 512",
                "-2^2 ~ -4",
                "(-2)^2 ~ 4",
                "2^(-2) ~ 0.25",
                "a*2 ~ 7",
                "diện_tích*2 ~ 24.5",
                "min(max, round(max*a/4, 1)) ~ 8.8",
                "ROUND(2.345, 2) ~ 2.35",
                "ROUND(-2.345, 2) ~ -2.35",
                "ROUND(4*2.53/8, 2) ~ 1.27",
                "IF(a > 2, a, b) ~ 3.5",
                "IF(a = 2 || !(b <> 1), SUM(a, b, 1.25), 0) ~ 5.75",
                "IF(a >= 3.5 && b <= 1, 1, 0) ~ 1",
                "IF(b == 2, 1 / (b - 1), 0) ~ 0",
                "AVERAGE(1, 2) ~ 1.5",
                "MAX(a, max, 3) - MIN(a, b) ~ 9",
                "ABS(-a) + FLOOR(a) + CEILING(a) ~ 10.5",
                "SQRT(2) ~ 1.414213562373095048801688724209698",
                "+a ~ 3.5",
                "1e2 ~ 100",
                "a - -b ~ 4.5",
            })
    void values(String text, String expected) throws FormulaException {
        assertEquals(0, new BigDecimal(expected).compareTo(Formula.parse(text).evaluate(VALUES)), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a + ~ 3 ~ near",
                "a b ~ 3 ~ near",
                "2a ~ 2 ~ near",
                "2^-1 ~ 2 ~ negative exponent in brackets",
                "(a)(b) ~ 4 ~ near",
                "(a + b ~ 1 ~ never closed",
                "a + b) ~ 6 ~ no “(” before it",
                "1,5 + a ~ 2 ~ decimals with a dot",
                "a + \"x\" ~ 5 ~ texts are not allowed",
                "a % 2 ~ 3 ~ character “%”",
                "SIN(1) ~ 1 ~ functions are MIN",
                "RANDOM() ~ 1 ~ functions are MIN",
                "FACT(5) ~ 1 ~ functions are MIN",
                "DT_NOW() ~ 1 ~ functions are MIN",
                "ROUND(a) ~ 1 ~ ROUND has too few or too many",
                "ABS(a, b) ~ 1 ~ ABS has too few or too many",
                "1 + (a > 2) ~ 8 ~ a number is needed",
                "IF(a, 1, 2) ~ 4 ~ a condition is needed",
                "0x1F + a ~ 1 ~ decimal number",
                "1e400 + a ~ 1 ~ outside",
                "a[0] ~ 2 ~ character “[”",
            })
    void whatCannotBeReadNamesThePosition(String text, int position, String words) {
        FormulaException e = assertThrows(FormulaException.class, () -> Formula.parse(text));
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertEquals(position, e.position(), e.getMessage());
        assertFalse(e.message().in(Locale.forLanguageTag("vi")).equals(e.getMessage()), "has a Vietnamese text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a / (b - 1) ~ 3 ~ division by zero",
                "a ^ 0.5 ~ 3 ~ whole number from -100 to 100",
                "a ^ 101 ~ 3 ~ whole number from -100 to 100",
                "0 ^ (0 - 1) ~ 3 ~ division by zero",
                "SQRT(0 - a) ~ 1 ~ negative",
                "ROUND(a, 11) ~ 1 ~ decimals from 0 to 10",
                "10^50 * 10^50 ~ 7 ~ outside 10^-60 to 10^60",
                "10^(-50) / 10^50 ~ 10 ~ outside 10^-60 to 10^60",
                "10^100 ~ 3 ~ outside 10^-60 to 10^60",
            })
    void whatHasNoValueNamesThePosition(String text, int position, String words) throws FormulaException {
        Formula formula = Formula.parse(text);
        FormulaException e = assertThrows(FormulaException.class, () -> formula.evaluate(VALUES));
        assertEquals(position, e.position(), e.getMessage());
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void emptyIsAnError(String text) {
        assertEquals(
                1,
                assertThrows(FormulaException.class, () -> Formula.parse(text)).position());
    }

    @Test
    void lengthAndDepthAreLimited() {
        String longText = "1" + "+1".repeat(1000);
        assertEquals(
                2001,
                assertThrows(FormulaException.class, () -> Formula.parse(longText))
                        .position());
        String deep = "(".repeat(51) + "1" + ")".repeat(51);
        assertEquals(
                51,
                assertThrows(FormulaException.class, () -> Formula.parse(deep)).position());
        String signs = "-".repeat(60) + "1";
        FormulaException e = assertThrows(FormulaException.class, () -> Formula.parse(signs));
        assertTrue(e.getMessage().contains("more than 50 levels"), e.getMessage());
    }

    @Test
    void aLongSumIsNotDeep() throws FormulaException {
        String text = "a" + "+a".repeat(900);
        assertEquals(0, new BigDecimal("3153.5").compareTo(Formula.parse(text).evaluate(VALUES)));
    }

    @Test
    void variablesInOrderOfFirstUse() throws FormulaException {
        Formula formula = Formula.parse("b + MAX(max, a) * b");
        assertEquals(List.of("b", "max", "a"), formula.variables());
        assertEquals(9, formula.positionOf("max"));
        FormulaException e = assertThrows(FormulaException.class, () -> formula.evaluate(Map.of("b", BigDecimal.ONE)));
        assertTrue(e.getMessage().contains("no value for “max”"), e.getMessage());
    }

    @Test
    void conditions() throws FormulaException {
        Formula formula = Formula.parse("a >= 3.50 && b < 2");
        assertTrue(formula.isCondition());
        assertTrue(formula.holds(VALUES));
        assertThrows(FormulaException.class, () -> formula.evaluate(VALUES));
        assertFalse(Formula.parse("a != 3.500").holds(VALUES), "3.5 equals 3.500");
        assertThrows(FormulaException.class, () -> Formula.parse("a").holds(VALUES));
    }

    /** EvalEx itself, with the same precision, is the oracle for arithmetic; exact equality. */
    @Test
    void agreesWithEvalExOnRandomFigures() throws Exception {
        ExpressionConfiguration configuration = ExpressionConfiguration.builder()
                .mathContext(new MathContext(34, RoundingMode.HALF_UP))
                .locale(Locale.ROOT)
                .build();
        List<String> texts = List.of(
                "(a*b+SUM(a,b,1.25))/3 - ROUND(a*0.333,4)",
                "MIN(100, ROUND(100*a/b, 2))",
                "IF(a > b, a - b, (b - a)/7)",
                "MAX(a, b/3, 2)*ABS(a - b)");
        Random random = new Random(7);
        for (String text : texts) {
            Formula formula = Formula.parse(text);
            Expression oracle = new Expression(text, configuration);
            for (int i = 0; i < 500; i++) {
                BigDecimal a = BigDecimal.valueOf(random.nextInt(100_000), 2);
                BigDecimal b = BigDecimal.valueOf(1 + random.nextInt(10_000), 1);
                BigDecimal expected = oracle.with("a", a).and("b", b).evaluate().getNumberValue();
                BigDecimal actual = formula.evaluate(Map.of("a", a, "b", b));
                assertEquals(0, expected.compareTo(actual), () -> text + " a=" + a + " b=" + b);
            }
        }
    }

    @Test
    void oneFormulaServesSeveralThreads() throws Exception {
        Formula formula = Formula.parse("ROUND(max * a / b, 2)");
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int offset = t;
                results.add(pool.submit(() -> {
                    boolean right = true;
                    for (int i = 1; i < 20_000; i++) {
                        BigDecimal a = BigDecimal.valueOf(i + offset);
                        BigDecimal value = formula.evaluate(new BigDecimal[] {BigDecimal.TWO, a, BigDecimal.TWO});
                        right &= value.compareTo(a) == 0;
                    }
                    return right;
                }));
            }
            for (Future<Boolean> result : results) {
                assertTrue(result.get());
            }
        }
    }
}
