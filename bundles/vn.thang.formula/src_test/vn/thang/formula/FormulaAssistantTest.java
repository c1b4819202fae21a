// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;

/** Expected pieces, places and proposals: by hand from the grammar that {@link Formula} documents. */
class FormulaAssistantTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    static {
        Metamodel.init();
    }

    private final FormulaAssistant rule = new FormulaAssistant(FormulaScope.rule(framework()));
    private final FormulaAssistant condition = new FormulaAssistant(FormulaScope.condition(framework()));

    private static Framework framework() {
        Framework framework = CriteriaFactory.eINSTANCE.createFramework();
        measure(framework, "máy_tính", "Số máy tính", "Computers");
        measure(framework, "cbcc", "Số cán bộ, công chức", "Officials");
        measure(framework, "1.2-a", "Không viết được trong công thức", "Cannot stand in a formula");
        return framework;
    }

    private static void measure(Framework framework, String code, String vi, String en) {
        Measure measure = CriteriaFactory.eINSTANCE.createMeasure();
        measure.setId("m-" + code);
        measure.setCode(code);
        measure.getName().addAll(Texts.of(vi, en));
        framework.getMeasures().add(measure);
    }

    private static String shown(FormulaAssistant assistant, String text) {
        return assistant.tokens(text).stream()
                .map(token -> token.kind().name().charAt(0) + ":" + token.in(text))
                .collect(Collectors.joining(" "));
    }

    @Test
    void piecesOfAFormula() {
        assertEquals(
                "F:ROUND P:( V:max O:* V:máy_tính O:/ U:cb P:, N:2.5 P:)",
                shown(rule, "ROUND(max * máy_tính/cb, 2.5)"));
        assertEquals("V:cbcc O:>= N:3 O:&& U:max U:#", shown(condition, "cbcc>=3 && max#"));
        assertEquals("U:min", shown(rule, "min"), "a function's name without brackets is a name");
        assertEquals(List.of(), rule.tokens("  "));
    }

    @Test
    void scopeHasOnlyWhatAFormulaCanName() {
        assertEquals(
                List.of("max", "máy_tính", "cbcc"),
                rule.scope().variables().stream()
                        .map(FormulaScope.Variable::name)
                        .toList());
        assertFalse(condition.scope().variable("max").isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "max * máy_tinh / cbcc ~ 6 ~ 14 ~ did you mean “máy_tính”",
                "max * xyz ~ 6 ~ 9 ~ no figure with the code “xyz”",
                "max * (cbcc ~ 6 ~ 7 ~ never closed",
                "max > 3 ~ 0 ~ 7 ~ IF(condition, a, b)",
                "max # 3 ~ 4 ~ 5 ~ not allowed",
                "MIN(max ~ 3 ~ 4 ~ never closed",
            })
    void problemsHaveTheirPlace(String text, int start, int end, String message) {
        FormulaProblem problem = rule.problem(text).orElseThrow();
        assertEquals(start + "–" + end, problem.start() + "–" + problem.end());
        assertTrue(problem.message().in(Locale.ENGLISH).contains(message), problem.message()::toString);
    }

    @Test
    void aFormulaInScopeHasNoProblem() {
        assertTrue(rule.problem("ROUND(max * MIN(1, máy_tính / cbcc), 2)").isEmpty());
        assertTrue(condition.problem("cbcc > 0").isEmpty());
        assertTrue(condition.problem("cbcc").isPresent(), "a number where a condition is needed");
        assertTrue(rule.problem("").isPresent());
    }

    @Test
    void proposalsIgnoreCaseAndMarks() {
        List<FormulaProposal> proposals = rule.proposals("max * may", 9, VIETNAMESE);
        assertEquals(1, proposals.size());
        assertEquals("máy_tính", proposals.get(0).label());
        assertEquals("Số máy tính", proposals.get(0).description());
        assertEquals("max * máy_tính", proposals.get(0).applied("max * may"));
    }

    @Test
    void proposalsStartWithWhatBeginsAsTyped() {
        assertEquals(
                List.of("max", "máy_tính", "MAX(a, b, …)"),
                rule.proposals("ma", 2, Locale.ENGLISH).stream()
                        .map(FormulaProposal::label)
                        .toList());
        assertEquals(
                List.of("cbcc"),
                rule.proposals("officia", 7, Locale.ENGLISH).stream()
                        .map(FormulaProposal::label)
                        .toList(),
                "found by the figure's name");
        assertEquals(13, rule.proposals("", 0, Locale.ENGLISH).size(), "3 variables and 10 functions");
    }

    @Test
    void aFunctionComesWithItsBrackets() {
        FormulaProposal round = rule.proposals("2 * ro", 6, Locale.ENGLISH).get(0);
        assertEquals("2 * ROUND()", round.applied("2 * ro"));
        assertEquals("ROUND(".length(), round.cursor());
        assertEquals("x rounded half-up to n decimals", round.description());
        assertEquals(
                "2 * ROUND(3, 1)",
                rule.proposals("2 * ro(3, 1)", 6, VIETNAMESE).get(0).applied("2 * ro(3, 1)"),
                "brackets that stand there already stay");
    }
}
