// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Applicability;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Gate;
import vn.thang.criteria.GateEffect;
import vn.thang.criteria.Group;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.Node;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Missing, not applicable and zero; rounding; applicability; gates. Values by hand, exact. */
class PoliciesTest {
    private final Scene scene = new Scene();
    private final Unit unit = scene.unit("A");
    private final Group one = scene.group(scene.card, "I", "50");
    private final Group two = scene.group(scene.card, "II", "50");
    private final Criterion c1 = scene.criterion(one, "1", "30", null);
    private final Criterion c2 = scene.criterion(one, "2", "20", null);
    private final Criterion c3 = scene.criterion(two, "3", "50", null);

    private void award(String x1, String x2, String x3) {
        scene.award(unit, c1, x1).award(unit, c2, x2).award(unit, c3, x3);
    }

    private ScoreTable table() {
        return scene.run().tables().get(0);
    }

    private BigDecimal maximum(String node) {
        ScoreTable table = table();
        return table.maximum(0, table.plan().node(node).orElseThrow().index());
    }

    @Test
    void missingIsNotZero() {
        award("24", "", "40");
        assertEquals("MISSING", scene.result(unit, "I"));
        assertEquals("MISSING", scene.result(unit, "card"));
        assertEquals("40", scene.result(unit, "II"));
        assertEquals(List.of("2"), Scene.standing(scene.run(), unit).missing());
        award("24", "0", "40");
        assertEquals("64", scene.result(unit, "card"));
    }

    @ParameterizedTest
    @CsvSource({"zero,24,64", "skip,40,80", "propagate,MISSING,MISSING"})
    void missingPolicies(String policy, String group, String total) {
        scene.card.setMissing(MissingPolicy.getByName(policy));
        award("24", "", "40");
        assertEquals(group, scene.result(unit, "I"), "skip: 24 of 30 is re-based to 40 of 50");
        assertEquals(total, scene.result(unit, "card"));
        assertEquals(List.of("2"), Scene.standing(scene.run(), unit).missing());
    }

    @ParameterizedTest
    @CsvSource({"rebase,40,50,80,100", "dropFromDenominator,24,30,64,80", "fullMarks,44,50,84,100"})
    void notApplicablePolicies(String policy, String group, String groupMaximum, String total, String totalMaximum) {
        scene.card.setNotApplicable(NotApplicablePolicy.getByName(policy));
        award("24", "NA", "40");
        assertEquals("NOT_APPLICABLE", scene.result(unit, "2"));
        assertEquals(group, scene.result(unit, "I"));
        assertEquals(n(groupMaximum), maximum("I"));
        assertEquals(total, scene.result(unit, "card"));
        assertEquals(n(totalMaximum), maximum("card"));
        assertEquals(n("20"), table().notApplicablePoints(0, 0));
        Standing standing = Scene.standing(scene.run(), unit);
        assertEquals(0, standing.percent().compareTo(n(total).multiply(n("100")).divide(n(totalMaximum))));
    }

    @Test
    void aGroupOfWhichNothingAppliesIsRebasedAbove() {
        award("NA", "NA", "40");
        assertEquals("NOT_APPLICABLE", scene.result(unit, "I"));
        assertEquals("80", scene.result(unit, "card"), "40 of 50 is 80 of 100");
        assertEquals(n("50"), table().notApplicablePoints(0, 0));
        award("NA", "NA", "NA");
        assertEquals("NOT_APPLICABLE", scene.result(unit, "card"));
    }

    @Test
    void nestedPoliciesMeet() {
        c2.setNotApplicable(NotApplicablePolicy.DROP_FROM_DENOMINATOR);
        two.setNotApplicable(NotApplicablePolicy.REBASE);
        award("24", "NA", "NA");
        assertEquals("24", scene.result(unit, "I"));
        assertEquals("64", scene.result(unit, "card"), "24 of 30 is 64 of 80: 20 are dropped, 50 are re-based");
        assertEquals(n("80"), maximum("card"));
    }

    @Test
    void unscoredNodesAreShownButAddNothing() {
        c2.setScored(false);
        one.setMaximum(n("30"));
        scene.card.setMaximum(null);
        award("24", "", "40");
        assertEquals("64", scene.result(unit, "card"));
        assertEquals(n("80"), maximum("card"), "a maximum that is not stated is the sum of the scored children's");
        assertEquals(List.of(), Scene.standing(scene.run(), unit).missing());
        award("24", "7", "40");
        assertEquals("7", scene.result(unit, "2"));
        assertEquals("64", scene.result(unit, "card"));
    }

    @ParameterizedTest
    @CsvSource({
        "never,2,halfUp,1.005,1.005,2.01,2.01",
        "criterion,2,halfUp,1.005,1.01,2.02,2.02",
        "criterion,2,halfEven,1.005,1,2,2",
        "criterion,2,down,1.009,1,2,2",
        "criterion,2,up,1.001,1.01,2.02,2.02",
        "group,1,halfUp,1.025,1.025,2.1,2.1",
        "total,1,halfUp,1.025,1.025,2.05,2.1",
        "group,1,halfEven,1.025,1.025,2,2",
        "criterion,0,halfUp,0.5,1,2,2"
    })
    void rounding(String level, int decimals, String rule, String each, String criterion, String group, String total) {
        scene.rounding(RoundingLevel.getByName(level), decimals, RoundingRule.getByName(rule), null);
        award(each, each, "0");
        assertEquals(criterion, scene.result(unit, "1"));
        assertEquals(group, scene.result(unit, "I"));
        assertEquals(total, scene.result(unit, "card"));
    }

    @Test
    void thirdsAddUpToATieThatIsRoundedOnce() {
        scene.rounding(RoundingLevel.TOTAL, 0, RoundingRule.HALF_EVEN, null);
        Scene other = scene;
        Measure a = other.measure("a");
        for (Criterion criterion : List.of(c1, c2, c3)) {
            RatioRule ratio = CRITERIA.createRatioRule();
            ratio.setNumerator(a);
            ratio.setTarget(n("6").multiply(criterion.getMaximum()));
            criterion.setRule(ratio);
        }
        other.input(unit, a, "1");
        assertEquals("0", other.result(unit, "card"), "3 × 1/6 is exactly a half, half to even");
    }

    @Test
    void applicabilityByUnitGroupAndCondition() {
        UnitGroup border = scene.unitGroup("border");
        Unit inside = scene.unit("B", border);
        Measure a = scene.measure("a");
        two.setApplicability(applicability("a >= 10", "border"));
        award("24", "16", "40");
        scene.award(inside, c1, "24").award(inside, c2, "16").award(inside, c3, "40");
        assertEquals("NOT_APPLICABLE", scene.result(unit, "3"), "not in the group");
        assertEquals("80", scene.result(unit, "card"));
        assertEquals("MISSING", scene.result(inside, "card"), "the figure of the condition is missing");
        scene.input(inside, a, "10");
        assertEquals("80", scene.result(inside, "card"));
        assertEquals("40", scene.result(inside, "II"));
        scene.input(inside, a, "9.99");
        assertEquals("NOT_APPLICABLE", scene.result(inside, "II"));
    }

    private static Applicability applicability(String condition, String... groups) {
        Applicability applicability = CRITERIA.createApplicability();
        applicability.setCondition(condition);
        applicability.getUnitGroups().addAll(List.of(groups));
        return applicability;
    }

    @Test
    void gatesCapPointsBandsAndExclude() {
        Banding banding = banding("90", "50");
        Gate points = gate(scene.card, "G1", c1, "20", GateEffect.CAP_POINTS);
        points.setLimit(n("60"));
        award("19", "20", "50");
        assertEquals("60", scene.result(unit, "card"), "89 is capped");
        award("20", "20", "50");
        assertEquals("90", scene.result(unit, "card"), "the minimum is inclusive");
        points.setEffect(GateEffect.CAP_BAND);
        points.setBand(banding.getBands().get(1));
        assertEquals("b0", Scene.standing(scene.run(), unit).band().getId());
        points.setMinimum(n("20.5"));
        assertEquals("b1", Scene.standing(scene.run(), unit).band().getId());
        points.setEffect(GateEffect.EXCLUDE);
        ScoringRun run = scene.run();
        assertEquals(null, Scene.standing(run, unit).rank());
        assertEquals("b0", Scene.standing(run, unit).band().getId());
    }

    @Test
    void aGateOnAMissingNodeIsUndecided() {
        c3.setScored(false);
        scene.card.setMaximum(n("50"));
        gate(scene.card, "G1", c3, "20", GateEffect.EXCLUDE);
        award("20", "20", "");
        assertEquals("MISSING", scene.result(unit, "card"));
        award("20", "20", "NA");
        assertEquals("40", scene.result(unit, "I"));
    }

    @Test
    void aGateOnItsOwnGroupIsACycle() {
        gate(one, "G1", scene.card, "20", GateEffect.EXCLUDE);
        assertTrue(scene.onlyError().contains("depends on its own result"), scene.onlyError());
    }

    private Banding banding(String... edges) {
        Banding banding = CRITERIA.createBanding();
        banding.setId("banding");
        scene.framework.getBandings().add(banding);
        for (int i = 0; i <= edges.length; i++) {
            Band band = CRITERIA.createBand();
            band.setId("b" + i);
            band.setFrom(i < edges.length ? n(edges[i]) : null);
            banding.getBands().add(band);
        }
        scene.card.setBanding(banding);
        return banding;
    }

    private static Gate gate(Group group, String code, Node node, String minimum, GateEffect effect) {
        Gate gate = CRITERIA.createGate();
        gate.setId(code);
        gate.setNode(node);
        gate.setMinimum(n(minimum));
        gate.setEffect(effect);
        group.getGates().add(gate);
        return gate;
    }

    @Test
    void explanationsNameThePolicies() {
        scene.card.setNotApplicable(NotApplicablePolicy.REBASE);
        award("24", "NA", "40");
        String english = scene.explain(unit, "card").text(Locale.ENGLISH);
        assertTrue(english.contains("I: (24) × 50 / 30 = 40"), english);
        assertTrue(english.contains("not applicable: 2 with 20 points; the rest is re-based from 30 to 50"), english);
        String vietnamese = scene.explain(unit, "card").text(Locale.forLanguageTag("vi"));
        assertTrue(vietnamese.contains("I: (24) × 50 / 30 = 40"), vietnamese);
        assertTrue(
                vietnamese.contains("không áp dụng: 2 với 20 điểm; phần còn lại được quy đổi từ thang 30 về thang 50"),
                vietnamese);
    }

    @Test
    void explanationsOfWhatIsMissingNameTheFigures() {
        Measure a = scene.measure("a");
        CountRule count = CRITERIA.createCountRule();
        count.setMeasure(a);
        count.setPointsPerItem(n("1"));
        c1.setRule(count);
        award("", "1", "1");
        String text = scene.explain(unit, "I").text(Locale.ENGLISH);
        assertTrue(text.contains("I: missing, because these are missing: 1."), text);
        assertTrue(text.contains("1: missing, because these figures are missing: a."), text);
    }

    /** Nothing applies and each child earns full marks, so the group does: 20 + 10 = 30. */
    @Test
    void fullMarksHoldWhenNothingApplies() {
        Scene scene = new Scene();
        scene.card.setMaximum(Scene.n("30"));
        scene.card.setNotApplicable(NotApplicablePolicy.FULL_MARKS);
        Criterion first = scene.criterion(scene.card, "1", "20", null);
        Criterion second = scene.criterion(scene.card, "2", "10", null);
        Unit unit = scene.unit("U");
        scene.award(unit, first, "NA").award(unit, second, "NA");
        assertEquals("30", scene.result(unit, "card"));
    }

    /** A skipped missing score never earns points: 5 of 10 is re-based to 15 of 30, not 5 + 20. */
    @Test
    void fullMarksAreNotForMissingScores() {
        Scene scene = new Scene();
        scene.card.setMaximum(Scene.n("30"));
        scene.card.setNotApplicable(NotApplicablePolicy.FULL_MARKS);
        scene.card.setMissing(MissingPolicy.SKIP);
        scene.criterion(scene.card, "1", "20", null);
        Criterion second = scene.criterion(scene.card, "2", "10", null);
        Unit unit = scene.unit("U");
        scene.award(unit, second, "5");
        assertEquals("15", scene.result(unit, "card"));
    }
}
