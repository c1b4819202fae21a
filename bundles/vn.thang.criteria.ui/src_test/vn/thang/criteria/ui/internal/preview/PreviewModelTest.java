// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Cell;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.io.Metamodel;
import vn.thang.scoring.RuleInput;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.methods.StandardMethods;

/** Expected points by hand. */
class PreviewModelTest {
    private static final CriteriaFactory CRITERIA = CriteriaFactory.eINSTANCE;

    static {
        Metamodel.init();
    }

    private final Framework framework = CRITERIA.createFramework();
    private final Scorecard card = CRITERIA.createScorecard();
    private final PreviewModel model = new PreviewModel(StandardMethods.scoring(), Locale.of("vi"));

    PreviewModelTest() {
        framework.getScorecards().add(card);
    }

    private Measure measure(String id) {
        Measure measure = CRITERIA.createMeasure();
        measure.setId(id);
        framework.getMeasures().add(measure);
        return measure;
    }

    private Criterion criterion(String id, String maximum, ScoringRule rule) {
        Criterion criterion = CRITERIA.createCriterion();
        criterion.setId(id);
        criterion.setMaximum(new BigDecimal(maximum));
        criterion.setRule(rule);
        card.getChildren().add(criterion);
        return criterion;
    }

    private RatioRule ratio() {
        RatioRule rule = CRITERIA.createRatioRule();
        rule.setNumerator(measure("a"));
        rule.setDenominator(measure("b"));
        return rule;
    }

    private String points() {
        return model.result().points().stripTrailingZeros().toPlainString();
    }

    @Test
    void figuresAsTheyAreTyped() {
        assertEquals(Optional.of(Cell.of(new BigDecimal("4.5"))), FigureText.parse(" 4,5 "));
        assertEquals(Optional.of(Cell.of(new BigDecimal("-4.5"))), FigureText.parse("−4.5"));
        assertEquals(Optional.of(Cell.MISSING), FigureText.parse(" "));
        assertEquals(Optional.of(Cell.NOT_APPLICABLE), FigureText.parse("na"));
        assertEquals(Optional.empty(), FigureText.parse("1.234,5"));
        assertEquals(Optional.empty(), FigureText.parse("x"));
    }

    @Test
    void startsWithAResultAndKeepsFiguresPerCriterion() {
        Criterion first = criterion("c1", "5", ratio());
        model.show(first);
        assertEquals("4", points(), "80 / 100 × 5");
        model.type(model.inputs().get(0), "90");
        assertEquals("4.5", points());
        Criterion second = criterion("c2", "10", null);
        model.show(second);
        assertEquals("8", points(), "four fifths of the maximum");
        first.setMaximum(new BigDecimal("10"));
        model.show(first);
        assertEquals("9", points(), "the figure typed before, the maximum edited since");
    }

    @Test
    void refusedFiguresSayWhy() {
        model.show(criterion("c1", "5", ratio()));
        RuleInput a = model.inputs().get(0);
        model.type(a, "viết");
        assertEquals(
                "Không phải là số.",
                PreviewTexts.TEXTS.text(
                        Locale.of("vi"), model.problem(a).orElseThrow().key()));
        assertEquals(ScoreStatus.MISSING, model.result().status());
        Measure bounded = framework.getMeasures().get(0);
        bounded.setType(MeasureType.INTEGER);
        bounded.setMinimum(BigDecimal.ONE);
        bounded.setMaximum(BigDecimal.TEN);
        model.show(model.criterion());
        RuleInput whole = model.inputs().get(0);
        model.type(whole, "11");
        assertEquals(
                "Only 1 to 10 is possible.", model.problem(whole).orElseThrow().in(Locale.ENGLISH));
        model.type(whole, "9");
        assertTrue(model.problem(whole).isEmpty());
    }

    @Test
    void othersAreListedPerFigure() {
        RatioToBestRule rule = CRITERIA.createRatioToBestRule();
        rule.setNumerator(measure("a"));
        model.show(criterion("c1", "10", rule));
        assertTrue(model.needsOthers());
        model.type(model.inputs().get(0), "40");
        model.typeOthers(model.inputs().get(0), "30; 50;");
        assertEquals("8", points(), "the best of the others has 50");
    }

    @Test
    void curvesForNumbersOnly() {
        model.show(criterion("c1", "5", ratio()));
        assertEquals(
                List.of("a", "b"),
                model.curved().stream().map(RuleInput::itemId).toList());
        assertTrue(model.curve(model.inputs().get(0)).isPresent());
        model.show(criterion("c2", "5", CRITERIA.createYesNoRule()));
        assertEquals(List.of(), model.curved());
        assertFalse(model.curve(model.inputs().get(0)).isPresent());
        assertEquals("5", points(), "starts with yes");
    }
}
