// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.BestOfRule;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Increment;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.RankImportRule;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.Scale;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.criteria.TargetLeaderRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.ZeroDenominator;
import vn.thang.scoring.ScoringRun;

/** Every rule against values computed by hand from the formula in the metamodel's documentation; all exact. */
class RulesTest {
    private final Scene scene = new Scene();
    private final Unit unit = scene.unit("A");
    private final Measure a = scene.measure("a");
    private final Measure b = scene.measure("b");

    @ParameterizedTest
    @CsvSource({
        "1,false,5",
        "0,false,0",
        "0,true,5",
        "1,true,0",
        "NA,false,NOT_APPLICABLE",
        "'',false,MISSING",
        "2,false,MISSING"
    })
    void yesNo(String answer, boolean inverted, String expected) {
        YesNoRule rule = CRITERIA.createYesNoRule();
        rule.setInverted(inverted);
        Criterion criterion = scene.criterion(scene.card, "1", "5", rule);
        scene.answer(unit, criterion, answer);
        assertEquals(expected, scene.result(unit, "1"));
        rule.setMeasure(a);
        scene.answer(unit, criterion, "").input(unit, a, answer);
        assertEquals(expected, scene.result(unit, "1"));
    }

    @Test
    void aWrongAnswerIsAnErrorThatNamesUnitAndCriterion() {
        Criterion criterion = scene.criterion(scene.card, "1", "5", CRITERIA.createYesNoRule());
        scene.answer(unit, criterion, "2");
        ScoringRun run = scene.run();
        assertEquals(1, run.findings().size());
        String text = run.findings().get(0).in(Locale.ENGLISH);
        assertTrue(text.contains("1") && text.contains("A: the answer 2 is neither 1 (yes) nor 0 (no)"), text);
    }

    @ParameterizedTest
    @CsvSource({"1,7", "0.5,3.5", "0,0", "0.50,3.5", "0.4,MISSING"})
    void fullHalfNone(String answer, String expected) {
        Criterion criterion = scene.criterion(scene.card, "1", "7", CRITERIA.createFullHalfNoneRule());
        scene.answer(unit, criterion, answer);
        assertEquals(expected, scene.result(unit, "1"));
    }

    /** DOMAIN A/B1: service level 1 or 2 earns 1, level 3 earns 4, level 4 earns 8; here level 2 as a share of 8. */
    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "4,8", "5,MISSING", "'',MISSING"})
    void levelLadder(String answer, String expected) {
        Scale scale = CRITERIA.createScale();
        scale.setId("scale");
        scene.framework.getScales().add(scale);
        scale.getLevels()
                .addAll(List.of(
                        level("1", "1", null),
                        level("2", null, "0.25"),
                        level("3", "4", null),
                        level("4.0", "8", null)));
        LevelLadderRule rule = CRITERIA.createLevelLadderRule();
        rule.setScale(scale);
        Criterion criterion = scene.criterion(scene.card, "1", "8", rule);
        scene.answer(unit, criterion, answer);
        assertEquals(expected, scene.result(unit, "1"));
    }

    private static Level level(String value, String points, String share) {
        Level level = CRITERIA.createLevel();
        level.setId("level" + value);
        level.setValue(n(value));
        level.setPoints(points == null ? null : n(points));
        level.setShare(share == null ? null : n(share));
        return level;
    }

    /** DOMAIN B2, Cao Lãnh: 4 meetings earn 20, 3 earn 15, 2 earn 10, 1 earns 5, none 0. */
    @ParameterizedTest
    @CsvSource({"4,20", "5,20", "3.99,15", "3,15", "2,10", "1,5", "0.5,0", "0,0", "NA,NOT_APPLICABLE"})
    void steppedThreshold(String value, String expected) {
        scene.criterion(scene.card, "1", "20", steps(null));
        scene.input(unit, a, value);
        assertEquals(expected, scene.result(unit, "1"));
    }

    @ParameterizedTest
    @CsvSource({"2,3,upperBand,15", "2,3,lowerBand,10", "1,3,upperBand,10", "4,1,lowerBand,20"})
    void steppedThresholdOfAQuotientIsExactAtTheEdge(String x, String y, String edge, String expected) {
        SteppedThresholdRule rule = steps(b);
        rule.setFactor(n("4.5"));
        rule.setEdge(BandEdge.getByName(edge));
        scene.criterion(scene.card, "1", "20", rule);
        scene.input(unit, a, x).input(unit, b, y);
        assertEquals(expected, scene.result(unit, "1"), "2/3 × 4.5 is exactly 3; 1/3 × 4.5 = 1.5; 4 × 4.5 = 18");
    }

    private SteppedThresholdRule steps(Measure denominator) {
        SteppedThresholdRule rule = CRITERIA.createSteppedThresholdRule();
        rule.setNumerator(a);
        rule.setDenominator(denominator);
        for (String[] each : new String[][] {{"1", "5"}, {"4", "20"}, {"3", "15"}, {"2", "10"}}) {
            Step step = CRITERIA.createStep();
            step.setFrom(n(each[0]));
            step.setPoints(n(each[1]));
            rule.getSteps().add(step);
        }
        if (denominator != null) {
            rule.getSteps().get(0).setFrom(n("1.5"));
            rule.getSteps().get(0).setPoints(n("10"));
            rule.getSteps().get(3).setPoints(n("10"));
        }
        return rule;
    }

    @ParameterizedTest
    @CsvSource({
        "45,50,0.9,1,20", "40,50,0.9,1,17.77777777777777777777777777777778", "50,50,0.9,1,20", "50,50,0.9,1.1,22",
        "60,50,0.9,1.5,26.66666666666666666666666666666667", "0,50,1,1,0", "'',50,1,1,MISSING",
                "NA,'',1,1,NOT_APPLICABLE",
        "1,0,1,1,MISSING"
    })
    void ratio(String x, String y, String target, String cap, String expected) {
        RatioRule rule = ratioRule();
        rule.setTarget(n(target));
        rule.setCap(n(cap));
        scene.criterion(scene.card, "1", "20", rule);
        scene.input(unit, a, x).input(unit, b, y);
        assertEquals(expected, scene.result(unit, "1"));
    }

    private RatioRule ratioRule() {
        RatioRule rule = CRITERIA.createRatioRule();
        rule.setNumerator(a);
        rule.setDenominator(b);
        return rule;
    }

    @ParameterizedTest
    @CsvSource({"missing,MISSING", "notApplicable,NOT_APPLICABLE", "zeroPoints,0", "fullMarks,20"})
    void zeroDenominator(String policy, String expected) {
        RatioRule rule = ratioRule();
        rule.setZeroDenominator(ZeroDenominator.getByName(policy));
        scene.criterion(scene.card, "1", "20", rule);
        scene.input(unit, a, "0").input(unit, b, "0");
        assertEquals(expected, scene.result(unit, "1"));
    }

    /** PERFORMANCE.md: 4 × 2.53 / 8 = 1.265 rounds half up to 1.27 (binary floating point gives 1.26). */
    @Test
    void aTieRoundsUp() {
        scene.rounding(RoundingLevel.CRITERION, 2, RoundingRule.HALF_UP, null);
        scene.criterion(scene.card, "1", "4", ratioRule());
        scene.input(unit, a, "2.53").input(unit, b, "8");
        assertEquals("1.27", scene.result(unit, "1"));
    }

    @ParameterizedTest
    @CsvSource({"4,40", "2,20", "1,10", "'',MISSING", "NA,NOT_APPLICABLE"})
    void ratioToBest(String value, String expected) {
        RatioToBestRule rule = CRITERIA.createRatioToBestRule();
        rule.setNumerator(a);
        scene.criterion(scene.card, "1", "40", rule);
        Unit best = scene.unit("B");
        scene.input(unit, a, value).input(best, a, "4");
        ScoringRun run = scene.run();
        assertEquals(expected, Scene.result(run, unit, "1"));
        assertEquals("40", Scene.result(run, best, "1"), "the best unit earns exactly the maximum");
    }

    @Test
    void ratioToBestWhenLowerIsBetter() {
        a.setDirection(Direction.LOWER);
        RatioToBestRule rule = CRITERIA.createRatioToBestRule();
        rule.setNumerator(a);
        scene.criterion(scene.card, "1", "40", rule);
        Unit best = scene.unit("B");
        scene.input(unit, a, "8").input(best, a, "5");
        assertEquals("25", scene.result(unit, "1"));
        scene.input(best, a, "0");
        assertEquals("0", scene.result(unit, "1"));
        assertEquals("40", scene.result(best, "1"));
    }

    @ParameterizedTest
    @CsvSource({"3,1.5", "20,5", "0,0"})
    void count(String count, String expected) {
        CountRule rule = CRITERIA.createCountRule();
        rule.setMeasure(a);
        rule.setPointsPerItem(n("0.5"));
        scene.criterion(scene.card, "1", "5", rule);
        scene.input(unit, a, count);
        assertEquals(expected, scene.result(unit, "1"));
        rule.setCap(n("1"));
        assertEquals(expected.equals("0") ? "0" : "1", scene.result(unit, "1"));
    }

    /** DOMAIN B1: 45 × ratio + 1 point per application, capped at 5 (= 50); here with a base of 2 asked by a measure. */
    @ParameterizedTest
    @CsvSource({"1,3,5", "0,3,3", "1,9,7", "1,'',MISSING", "0.5,1,MISSING"})
    void increments(String base, String count, String expected) {
        IncrementRule rule = CRITERIA.createIncrementRule();
        rule.setBase(n("2"));
        rule.setBaseMeasure(b);
        Increment increment = CRITERIA.createIncrement();
        increment.setMeasure(a);
        increment.setPointsPerItem(n("1"));
        increment.setCap(n("5"));
        rule.getIncrements().add(increment);
        Criterion criterion = scene.criterion(scene.card, "1", "50", rule);
        scene.input(unit, a, count).input(unit, b, base);
        assertEquals(expected, scene.result(unit, "1"));
        if (expected.equals("7")) {
            criterion.setMaximum(n("6.5"));
            assertEquals("6.5", scene.result(unit, "1"), "never above the maximum");
        }
    }

    @ParameterizedTest
    @CsvSource({"8,10,1,8", "8,10,'',8", "'',10,1,4", "'','','',MISSING", "NA,10,NA,NOT_APPLICABLE", "NA,10,'',MISSING"
    })
    void bestOf(String x, String y, String count, String expected) {
        Measure c = scene.measure("c");
        CountRule counted = CRITERIA.createCountRule();
        counted.setMeasure(c);
        counted.setPointsPerItem(n("4"));
        BestOfRule inner = CRITERIA.createBestOfRule();
        inner.getAlternatives().add(counted);
        BestOfRule rule = CRITERIA.createBestOfRule();
        rule.getAlternatives().addAll(List.of(ratioRule(), inner));
        scene.criterion(scene.card, "1", "10", rule);
        scene.input(unit, a, x).input(unit, b, y).input(unit, c, count);
        assertEquals(expected, scene.result(unit, "1"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,-0.5", "3,-1.5", "10,-2"})
    void penaltyMayBeNegativeAndIsClamped(String count, String expected) {
        BonusPenaltyRule rule = CRITERIA.createBonusPenaltyRule();
        rule.setMeasure(a);
        rule.setPointsPerItem(n("-0.5"));
        rule.setFloor(n("-2"));
        scene.criterion(scene.card, "1", null, rule);
        scene.input(unit, a, count);
        assertEquals(expected, scene.result(unit, "1"));
        assertEquals(expected, scene.result(unit, "card"), "the sum above is not clamped");
    }

    /** DOMAIN D2: below target 0.5 × max × actual / target; leader = max; between them linear. */
    @ParameterizedTest
    @CsvSource({"40,4", "80,8", "100,10", "120,12.5", "180,20", "0,0"})
    void targetLeader(String actual, String expected) {
        TargetLeaderRule rule = CRITERIA.createTargetLeaderRule();
        rule.setMeasure(a);
        rule.setTarget(n("100"));
        scene.criterion(scene.card, "1", "20", rule);
        Unit leader = scene.unit("L");
        scene.input(unit, a, actual).input(leader, a, "180");
        assertEquals(expected, scene.result(unit, "1"));
        assertEquals("20", scene.result(leader, "1"));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,5", "4,7.5", "5,10", "6,10", "0.5,0"})
    void surveyMean(String mean, String expected) {
        SurveyMeanRule rule = CRITERIA.createSurveyMeanRule();
        rule.setMeasure(a);
        rule.setLow(n("1"));
        rule.setHigh(n("5"));
        scene.criterion(scene.card, "1", "10", rule);
        scene.input(unit, a, mean);
        assertEquals(expected, scene.result(unit, "1"));
    }

    @ParameterizedTest
    @CsvSource({"2,10", "1,10", "6,5", "10,0", "12,0"})
    void inverse(String value, String expected) {
        InverseRule rule = CRITERIA.createInverseRule();
        rule.setMeasure(a);
        rule.setBest(n("2"));
        rule.setWorst(n("10"));
        scene.criterion(scene.card, "1", "10", rule);
        scene.input(unit, a, value);
        assertEquals(expected, scene.result(unit, "1"));
    }

    /** Ranks of 63 provinces. */
    @ParameterizedTest
    @CsvSource({"1,31", "63,0", "32,15.5", "64,MISSING", "0,MISSING"})
    void rankImport(String rank, String expected) {
        RankImportRule rule = CRITERIA.createRankImportRule();
        rule.setRank(a);
        rule.setPopulation(n("63"));
        scene.criterion(scene.card, "1", "31", rule);
        scene.input(unit, a, rank);
        assertEquals(expected, scene.result(unit, "1"));
    }

    @ParameterizedTest
    @CsvSource({"2.53,8,1.27", "80,8,4", "-1,8,0", "1,0,MISSING", "'',8,MISSING"})
    void formula(String x, String y, String expected) {
        scene.criterion(scene.card, "1.1", "4", formulaRule("min(max, round(max*a/b, 2))"));
        scene.input(unit, a, x).input(unit, b, y);
        ScoringRun run = scene.run();
        assertEquals(expected, Scene.result(run, unit, "1.1"));
        if (y.equals("0")) {
            String text = run.findings().get(0).in(Locale.ENGLISH);
            assertTrue(text.contains("1.1") && text.contains("A: formula: Position 21: division by zero"), text);
        }
    }

    private static FormulaRule formulaRule(String expression) {
        FormulaRule rule = CRITERIA.createFormulaRule();
        rule.setExpression(expression);
        return rule;
    }

    @Test
    void expertJudgementIsCheckedButStands() {
        Criterion criterion = scene.criterion(scene.card, "1", "10", null);
        assertEquals("MISSING", scene.result(unit, "1"));
        scene.award(unit, criterion, "7.25");
        assertEquals("7.25", scene.result(unit, "1"));
        assertEquals(0, scene.run().findings().size());
        scene.award(unit, criterion, "10.5");
        assertEquals("10.5", scene.result(unit, "1"));
        String text = scene.run().findings().get(0).in(Locale.ENGLISH);
        assertTrue(text.contains("10.5 points have been awarded, but only 0 to 10 are possible"), text);
    }

    @Test
    void awardedPointsWinOverTheRule() {
        Criterion criterion = scene.criterion(scene.card, "1", "20", ratioRule());
        scene.input(unit, a, "1").input(unit, b, "2").award(unit, criterion, "13");
        assertEquals("13", scene.result(unit, "1"));
        String text = scene.explain(unit, "1").text(Locale.ENGLISH);
        assertTrue(text.contains("13 points, awarded directly") && text.contains("the rule alone would give 10"), text);
    }

    @Test
    void badParametersAreFindings() {
        Criterion criterion = scene.criterion(scene.card, "1", "20", formulaRule("a * (b + 1"));
        assertTrue(
                scene.onlyError().endsWith("formula: Position 5: this “(” is never closed; add “)”."),
                scene.onlyError());
        criterion.setRule(formulaRule("a * x"));
        assertTrue(scene.onlyError().contains("position 5: there is no figure with the code x"), scene.onlyError());
        criterion.setRule(CRITERIA.createRatioRule());
        assertTrue(scene.onlyError().contains("the numerator is not set"), scene.onlyError());
        RatioRule ratio = ratioRule();
        ratio.setTarget(n("0"));
        criterion.setRule(ratio);
        assertTrue(scene.onlyError().contains("the target must be above 0, but is 0"), scene.onlyError());
        criterion.setRule(ratioRule());
        criterion.setMaximum(null);
        assertTrue(scene.onlyError().contains("needs the maximum"), scene.onlyError());
        criterion.setMaximum(n("1"));
        criterion.setRule(CRITERIA.createIndicatorRule());
        assertTrue(scene.onlyError().contains("index mode"), scene.onlyError());
    }
}
