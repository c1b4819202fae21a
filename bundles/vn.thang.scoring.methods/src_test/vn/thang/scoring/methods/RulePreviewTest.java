// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Cell;
import vn.thang.criteria.BestOfRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.scoring.RuleCurve;
import vn.thang.scoring.RuleInput;
import vn.thang.scoring.RulePreview;
import vn.thang.scoring.RuleResult;
import vn.thang.scoring.ScoreStatus;

/** Expected points by hand. */
class RulePreviewTest {
    private final Scene scene = new Scene().rounding(RoundingLevel.CRITERION, 2, RoundingRule.HALF_UP, null);
    private Measure a;
    private Measure b;

    @BeforeEach
    void measures() {
        a = scene.measure("a");
        b = scene.measure("b");
    }

    private RulePreview preview(String maximum, ScoringRule rule) {
        Criterion criterion = scene.criterion(scene.card, "1", maximum, rule);
        return RulePreview.of(StandardMethods.scoring(), criterion);
    }

    private static Map<String, Cell> figures(String... pairs) {
        Map<String, Cell> cells = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            cells.put(pairs[i], Scene.cell(pairs[i + 1]));
        }
        return cells;
    }

    private RatioRule ratio() {
        RatioRule rule = CRITERIA.createRatioRule();
        rule.setNumerator(a);
        rule.setDenominator(b);
        return rule;
    }

    @Test
    void ratioWithItsCalculation() {
        RulePreview preview = preview("5", ratio());
        assertEquals(
                List.of("m-a", "m-b"),
                preview.inputs().stream().map(RuleInput::itemId).toList());
        assertFalse(preview.needsOthers());
        RuleResult result = preview.evaluate(figures("m-a", "217", "m-b", "245"), List.of());
        // 217 / 245 × 5 = 4.42857…
        assertEquals(n("4.43"), result.points());
        assertEquals(n("5"), result.maximum());
        assertEquals("5 × 217 / 245 = 4.43", result.calculation().in(Locale.ENGLISH));
        assertEquals("5 × 217 / 245 = 4,43", result.calculation().in(Locale.of("vi")));
        assertEquals(1, result.notes().size(), "rounded");
        assertEquals(
                "rounded from 4.42857142857… to 2 decimals (half up)",
                result.notes().get(0).in(Locale.ENGLISH));
        // 217 × 5 / 245 to 34 digits, as java.math.MathContext.DECIMAL128 has them
        assertEquals(
                "làm tròn từ 4,428571428571428571428571428571429 đến 2 chữ số thập phân (nửa làm tròn lên)",
                result.notes().get(0).exact().in(Locale.of("vi")));
        RuleResult half = preview.evaluate(figures("m-a", "217"), List.of());
        assertEquals(ScoreStatus.MISSING, half.status());
        assertTrue(half.calculation().in(Locale.ENGLISH).contains("b"), half.calculation()::toString);
        assertEquals(
                ScoreStatus.NOT_APPLICABLE,
                preview.evaluate(figures("m-a", "1", "m-b", "NA"), List.of()).status());
    }

    @Test
    void otherErrorsOfTheFrameworkDoNotMatter() {
        scene.criterion(scene.card, "broken", null, CRITERIA.createRatioRule());
        assertEquals(
                n("5"),
                preview("5", ratio())
                        .evaluate(figures("m-a", "1", "m-b", "1"), List.of())
                        .points());
    }

    @Test
    void aRuleThatCannotBeUsedIsAFindingAndKeepsItsInputs() {
        RatioRule rule = ratio();
        rule.setTarget(null);
        RulePreview preview = preview("5", rule);
        assertEquals(2, preview.inputs().size());
        RuleResult result = preview.evaluate(figures("m-a", "1", "m-b", "2"), List.of());
        assertNull(result.status());
        assertEquals(1, result.findings().size());
        assertTrue(result.findings().get(0).in(Locale.ENGLISH).contains("the target"));
        FormulaRule formula = CRITERIA.createFormulaRule();
        formula.setExpression("max * (a");
        assertEquals(List.of(), preview("5", formula).inputs());
        assertEquals(1, preview("5", formula).findings().size());
        assertEquals(1, preview("5", CRITERIA.createYesNoRule()).inputs().size());
    }

    @Test
    void choicesOfAnswersLevelsAndMeasures() {
        YesNoRule yesNo = CRITERIA.createYesNoRule();
        RuleInput answer = preview("2", yesNo).inputs().get(0);
        assertEquals(RuleInput.Kind.CHOICE, answer.kind());
        assertEquals("c-1", answer.itemId());
        assertTrue(answer.accepts(n("1")));
        assertFalse(answer.accepts(n("2")));
        BestOfRule best = CRITERIA.createBestOfRule();
        best.getAlternatives().addAll(List.of(ratio(), CRITERIA.createFullHalfNoneRule()));
        RulePreview preview = preview("10", best);
        assertEquals(
                List.of("m-a", "m-b", "c-1"),
                preview.inputs().stream().map(RuleInput::itemId).toList());
        assertEquals(3, preview.inputs().get(2).choices().size());
        assertEquals(n("5"), preview.evaluate(figures("c-1", "0.5"), List.of()).points());
    }

    @Test
    void expertsAwardPoints() {
        RulePreview preview = preview("8", null);
        RuleInput award = preview.inputs().get(0);
        assertEquals(RuleInput.Kind.AWARD, award.kind());
        assertEquals(n("8"), award.maximum());
        assertEquals(
                n("6.5"), preview.evaluate(figures("c-1", "6.5"), List.of()).points());
    }

    @Test
    void othersMatterWhereTheRuleComparesThem() {
        RatioToBestRule rule = CRITERIA.createRatioToBestRule();
        rule.setNumerator(a);
        RulePreview preview = preview("10", rule);
        assertTrue(preview.needsOthers());
        assertEquals(n("10"), preview.evaluate(figures("m-a", "40"), List.of()).points());
        // best is 50: 40 / 50 × 10
        assertEquals(
                n("8"),
                preview.evaluate(figures("m-a", "40"), List.of(figures("m-a", "50"), figures("m-a", "30")))
                        .points());
    }

    @Test
    void curveRunsToWhereThePointsEnd() {
        RulePreview preview = preview("5", ratio());
        RuleCurve curve = preview.curve(preview.inputs().get(0), figures("m-a", "217", "m-b", "245"), List.of(), 101)
                .orElseThrow();
        // the points end at 245; the next round figure is 500, a quarter more is 625
        assertEquals(n("0"), curve.points().get(0).points());
        assertEquals(0, n("625").compareTo(curve.points().getLast().figure()));
        assertEquals(n("5"), curve.points().getLast().points());
        // 5 × 217 / b never ends; three times 245 is shown
        RuleCurve hyperbola = preview.curve(preview.inputs().get(1), figures("m-a", "217", "m-b", "245"), List.of(), 11)
                .orElseThrow();
        assertEquals(0, n("735").compareTo(hyperbola.points().getLast().figure()));
        assertEquals(10, hyperbola.points().size(), "none for a denominator of 0");
        assertTrue(preview.curve(preview.inputs().get(0), figures("m-b", "0"), List.of(), 11)
                .isEmpty());
        assertTrue(preview("8", null)
                .curve(preview("8", null).inputs().get(0), Map.of(), List.of(), 11)
                .isEmpty());
    }

    @Test
    void curveStaysWithinStatedBounds() {
        a.setType(MeasureType.INTEGER);
        a.setMinimum(n("1"));
        a.setMaximum(n("4"));
        InverseRule rule = CRITERIA.createInverseRule();
        rule.setMeasure(a);
        rule.setBest(n("1"));
        rule.setWorst(n("5"));
        RulePreview preview = preview("8", rule);
        // 8 × (5 − x) / 4
        assertEquals(
                List.of("1=8", "2=6", "3=4", "4=2"),
                preview.curve(preview.inputs().get(0), Map.of(), List.of(), 50).orElseThrow().points().stream()
                        .map(p -> p.figure().stripTrailingZeros().toPlainString() + "="
                                + p.points().stripTrailingZeros().toPlainString())
                        .toList());
    }
}
