// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.scoring.ScoringRun;

/**
 * 1,100 cases of min(max, round(max × a / b, 2)) of which every second is exactly a tie, as the ratio rule and as a
 * formula, against whole-number arithmetic: 0 wrong.
 */
class TieRichRoundingTest {
    private static final int CASES = 1100;

    /** Hundredths, max in tenths, a in hundredths, b whole. */
    private record Case(long max, long a, long b) {
        /** floor(2n/d + 1) / 2 in whole numbers, n/d = max × a / b in hundredths. */
        BigInteger expected() {
            BigInteger n = BigInteger.valueOf(max).multiply(BigInteger.valueOf(a));
            BigInteger d = BigInteger.valueOf(b).multiply(BigInteger.TEN);
            BigInteger rounded = n.shiftLeft(1).add(d).divide(d.shiftLeft(1));
            return rounded.min(BigInteger.valueOf(max * 10));
        }

        boolean tie() {
            BigInteger twice = BigInteger.valueOf(2 * max * a);
            BigInteger d = BigInteger.valueOf(10 * b);
            return twice.mod(d).signum() == 0 && twice.divide(d).testBit(0);
        }
    }

    private static List<Case> cases() {
        Random random = new Random(2018);
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(40, 253, 8));
        while (cases.size() < CASES) {
            Case next = new Case(1 + random.nextInt(200), random.nextInt(20_000), 1 + random.nextInt(400));
            if (next.tie() || cases.size() % 2 == 1) {
                cases.add(next);
            }
        }
        return cases;
    }

    @Test
    void ruleAndFormulaAgreeWithWholeNumbers() {
        int wrong = 0;
        int ties = 0;
        for (Case each : cases()) {
            ties += each.tie() ? 1 : 0;
            BigDecimal expected = new BigDecimal(each.expected(), 2);
            wrong += expected.compareTo(ruled(each)) == 0 ? 0 : 1;
            wrong += expected.compareTo(formula(each)) == 0 ? 0 : 1;
        }
        assertEquals(0, wrong);
        assertEquals(true, ties >= CASES / 2, "ties: " + ties);
    }

    private static BigDecimal ruled(Case each) {
        Scene scene = new Scene();
        scene.rounding(RoundingLevel.CRITERION, 2, RoundingRule.HALF_UP, null);
        RatioRule rule = Scene.CRITERIA.createRatioRule();
        Measure a = scene.measure("a");
        Measure b = scene.measure("b");
        rule.setNumerator(a);
        rule.setDenominator(b);
        return points(scene, each, scene.criterion(scene.card, "1", max(each), rule), a, b);
    }

    private static BigDecimal formula(Case each) {
        Scene scene = new Scene();
        FormulaRule rule = Scene.CRITERIA.createFormulaRule();
        rule.setExpression("MIN(max, ROUND(max * a / b, 2))");
        Measure a = scene.measure("a");
        Measure b = scene.measure("b");
        return points(scene, each, scene.criterion(scene.card, "1", max(each), rule), a, b);
    }

    private static String max(Case each) {
        return BigDecimal.valueOf(each.max(), 1).toPlainString();
    }

    private static BigDecimal points(Scene scene, Case each, Criterion criterion, Measure a, Measure b) {
        Unit unit = scene.unit("A");
        scene.input(unit, a, BigDecimal.valueOf(each.a(), 2).toPlainString());
        scene.input(unit, b, Long.toString(each.b()));
        ScoringRun run = scene.run();
        return new BigDecimal(Scene.result(run, unit, criterion.getCode()));
    }
}
