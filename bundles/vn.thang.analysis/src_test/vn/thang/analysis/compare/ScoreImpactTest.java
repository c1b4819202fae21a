// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.analysis.compare.Versions.criterion;
import static vn.thang.analysis.compare.Versions.element;
import static vn.thang.analysis.compare.Versions.n;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Group;
import vn.thang.criteria.Level;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.methods.StandardMethods;

/**
 * Four units. First version, by hand: U1 = 4.5 + 10 + 8 + 14 = 36.5 (81.11 %, good), U2 = 2.5 + 5 + 10 + 18 = 35.5 (78.89 %,
 * fair), U3 = 5 + 10 + 0 + 6 = 21 (46.67 %, poor), U4: 1.1 missing.
 */
class ScoreImpactTest {
    private final Framework first = Versions.first();
    private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    private MemoryScoreData data;

    @BeforeEach
    void figures() {
        assessment.setId("as");
        for (int i = 1; i <= 4; i++) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId("U" + i);
            assessment.getUnits().add(unit);
        }
        data = new MemoryScoreData(List.of("U1", "U2", "U3", "U4"));
        row("U1", "9", "2", "8", "14");
        row("U2", "5", "1", "10", "18");
        row("U3", "10", "2", "0", "6");
        row("U4", "", "2", "1", "1");
    }

    private void row(String unit, String a, String level, String c21, String c22) {
        set(unit, "a", Facet.INPUT, a);
        set(unit, "b", Facet.INPUT, "10");
        set(unit, "c12", Facet.INPUT, level);
        set(unit, "c21", Facet.POINTS, c21);
        set(unit, "c22", Facet.POINTS, c22);
    }

    private void set(String unit, String item, Facet facet, String cell) {
        Cell content = switch (cell) {
            case "" -> Cell.MISSING;
            case "NA" -> Cell.NOT_APPLICABLE;
            default -> Cell.of(n(cell));
        };
        data.set(unit, new ColumnKey(item, facet, Layer.FINAL), content);
    }

    private ScoreImpact impact(Consumer<Framework> edit) {
        return impact(first, Versions.edited(first, edit));
    }

    private ScoreImpact impact(Framework older, Framework newer) {
        try {
            return ScoreImpact.of(StandardMethods.scoring(), older, newer, assessment, data, Layer.FINAL);
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
    }

    private static UnitImpact unit(ScoreImpact impact, String id) {
        return impact.units().stream()
                .filter(each -> each.unit().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(UnitImpact unit, Locale locale) {
        return unit.reasons().stream().map(each -> each.in(locale)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void endsSoonWhereverItIsCancelled(int threads) throws Exception {
        Scoring scoring = new Scoring(RuleRegistry.of(StandardMethods.all()), StandardMethods.index(), threads, 0);
        Framework newer =
                Versions.edited(first, f -> element(f, "low", Level.class).setShare(n("0.2")));
        AtomicInteger asked = new AtomicInteger();
        ScoreImpact whole =
                ScoreImpact.of(scoring, first, newer, assessment, data, Layer.FINAL, () -> asked.incrementAndGet() < 0);
        assertEquals(1, whole.moved());
        int questions = asked.get();
        assertTrue(questions > 4, "more than once per unit: " + questions);
        for (int last = 1; last <= questions; last++) {
            int wish = last;
            AtomicInteger now = new AtomicInteger();
            assertThrows(
                    CancellationException.class,
                    () -> ScoreImpact.of(
                            scoring, first, newer, assessment, data, Layer.FINAL, () -> now.incrementAndGet() >= wish));
            assertEquals(wish, now.get(), "nothing is done after that");
        }
    }

    @Test
    void sameVersionMovesNothing() {
        ScoreImpact impact = impact(f -> {});
        assertEquals(0, impact.moved());
        assertEquals(List.of(), unit(impact, "U1").reasons());
        assertNull(unit(impact, "U4").difference(), "not scored");
    }

    @Test
    void aLowerLevelMovesTheUnitsOnItAndNamesTheScale() {
        // share 0.5 → 0.2: U2's 1.2 falls from 5 to 2, its total from 35.5 to 32.5; nobody else is on that level
        ScoreImpact impact = impact(f -> element(f, "low", Level.class).setShare(n("0.2")));
        assertEquals(1, impact.moved());
        UnitImpact unit = impact.units().get(0);
        assertEquals("U2", unit.unit().getId());
        assertEquals(0, n("-3").compareTo(unit.difference()));
        assertFalse(unit.bandMoved(), "72.22 % is fair, too");
        assertEquals(List.of("1.2: 5 → 2 (−3); low: Share of the maximum: 0.5 → 0.2"), reasons(unit, Locale.ENGLISH));
    }

    @Test
    void unitsInAnotherBandComeFirst() {
        // target 1 → 0.5: U1's 1.1 rises from 4.5 to 5 (capped), U2's from 2.5 to 5: 38 of 45 = 84.44 %, good;
        // then U2 38 leads U1 37
        ScoreImpact impact = impact(f -> ((RatioRule) criterion(f, "c11").getRule()).setTarget(n("0.5")));
        assertEquals(
                List.of("U2", "U1", "U3", "U4"),
                impact.units().stream().map(each -> each.unit().getId()).toList());
        UnitImpact second = impact.units().get(0);
        assertTrue(second.bandMoved());
        assertEquals(-1, second.rankDifference());
        assertEquals(0, n("2.5").compareTo(second.difference()));
        assertEquals(1, unit(impact, "U1").rankDifference());
        assertEquals(
                List.of("1.1 Tỷ lệ máy tính: 2,5 → 5 (+2,5); Quy tắc chấm › Chỉ tiêu: 1 → 0,5"),
                reasons(second, Locale.of("vi")));
    }

    @Test
    void newRemovedAndMovedCriteriaCountInFull() {
        // 2.2 (U1: 14) goes, 2.1 moves into I: total 4.5 + 10 + 8 = 22.5 of 25
        ScoreImpact impact = impact(f -> {
            Group one = element(f, "g1", Group.class);
            one.getChildren().add(criterion(f, "c21"));
            one.setMaximum(n("25"));
            element(f, "card", Scorecard.class).getChildren().remove(1);
            element(f, "card", Scorecard.class).setMaximum(n("25"));
        });
        UnitImpact unit = unit(impact, "U1");
        assertEquals(0, n("-14").compareTo(unit.difference()));
        assertEquals(
                List.of("2.2: 14 → – (−14); removed", "the maximum changes from 45 to 25"),
                reasons(unit, Locale.ENGLISH));
    }

    @Test
    void aNewCriterionWithoutFiguresLeavesEveryoneUnscored() {
        ScoreImpact impact = impact(f -> {
            Criterion added = CriteriaFactory.eINSTANCE.createCriterion();
            added.setId("c23");
            added.setCode("2.3");
            added.setMaximum(n("5"));
            element(f, "g2", Group.class).getChildren().add(added);
        });
        assertNull(unit(impact, "U1").difference());
        assertTrue(unit(impact, "U1").statusMoved());
        assertEquals(
                List.of("not scored any more, because these are missing: 2.3"),
                reasons(unit(impact, "U1"), Locale.ENGLISH));
    }

    @Test
    void otherEdgesMoveBandsWithoutPoints() {
        ScoreImpact impact = impact(
                f -> element(f, "banding", Banding.class).getBands().get(0).setFrom(n("75")));
        UnitImpact unit = impact.units().get(0);
        assertEquals("U2", unit.unit().getId(), "78.89 % is good from 75 on");
        assertEquals(0, unit.difference().signum());
        assertEquals(List.of("the bands or their edges have changed"), reasons(unit, Locale.ENGLISH));
    }

    @Test
    void reBasingAndGatesCountAtTheirGroup() {
        set("U1", "c21", Facet.POINTS, "NA");
        // old: II re-based: 14 × 30 / 20 = 21, so II adds 7 beyond its parts; new: 2.1 drops out, II = 14
        ScoreImpact dropped =
                impact(f -> criterion(f, "c21").setNotApplicable(NotApplicablePolicy.DROP_FROM_DENOMINATOR));
        assertEquals(0, n("-7").compareTo(unit(dropped, "U1").difference()));
        assertEquals("II", unit(dropped, "U1").contributions().get(0).element().getCode());
        // a gate on II caps its 21 points at 10: −11 at II, nothing else
        ScoreImpact gated = impact(f -> {
            Gate gate = CriteriaFactory.eINSTANCE.createGate();
            gate.setId("gate");
            gate.setNode(criterion(f, "c11"));
            gate.setMinimum(n("5"));
            gate.setLimit(n("10"));
            element(f, "g2", Group.class).getGates().add(gate);
        });
        assertEquals(
                List.of("II, beyond the sum of its parts (rounding, re-basing, gates): 7 → -4 (−11); gate: new"),
                reasons(unit(gated, "U1"), Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(RoundingLevel.class)
    void contributionsSumExactly(RoundingLevel level) {
        set("U1", "c22", Facet.POINTS, "NA");
        set("U2", "c21", Facet.POINTS, "NA");
        set("U3", "b", Facet.INPUT, "7");
        Framework older = Versions.edited(
                first, f -> element(f, "card", Scorecard.class).getRounding().setLevel(level));
        ScoreImpact impact = impact(older, Versions.edited(first, f -> {
            criterion(f, "c11").setMaximum(n("7"));
            criterion(f, "c12").setMaximum(n("9"));
            criterion(f, "c22").setMaximum(n("19"));
            ((RatioRule) criterion(f, "c11").getRule()).setTarget(n("1.7"));
            element(f, "card", Scorecard.class).getRounding().setDecimals(1);
        }));
        for (UnitImpact unit :
                impact.units().stream().filter(u -> u.difference() != null).toList()) {
            BigDecimal sum = unit.contributions().stream()
                    .map(Contribution::difference)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertTrue(unit.difference().signum() != 0, unit.unit()::getId);
            assertEquals(0, sum.compareTo(unit.difference()), unit.unit()::getId);
        }
    }
}
