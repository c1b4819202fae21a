// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringRun;

/** Expected numbers computed by hand from the figures of {@link SmallRun}. */
class ProfileTest {
    private ScoringRun run;
    private GroupProfile first;

    @BeforeEach
    void score() throws Exception {
        run = new SmallRun().score(Layer.FINAL);
        first = GroupProfile.of(run, run.standings().groups().getFirst());
    }

    private Unit unit(int number) {
        return run.assessment().getUnits().get(number - 1);
    }

    /** A: 100, 50, 10, 40, 0 % of 10; B: 100, 100, 0 % of 20; totals 100, 83.33, 10, 0 % of 30. */
    @Test
    void theMiddleAndTheBestOfTheGroup() {
        UnitProfile.Entry total = UnitProfile.of(first, unit(2)).entries().get(0);
        assertEquals(new BigDecimal("83.33333333333333333333333333333333"), total.percent());
        assertEquals(new BigDecimal("46.66666666666666666666666666666667"), total.median());
        assertEquals(new BigDecimal("100"), total.best());
        UnitProfile.Entry a = UnitProfile.of(first, unit(2)).entries().get(1);
        assertEquals("A", a.node().code());
        assertEquals(new BigDecimal("40"), a.median());
        assertEquals(new BigDecimal("100"), a.best());
        assertEquals(2, a.rank());
        assertEquals(5, a.scored());
    }

    /** Both have 20 of 20 at B. */
    @Test
    void equalSharesHaveTheSamePlace() {
        assertEquals(1, UnitProfile.of(first, unit(1)).entries().get(2).rank());
        assertEquals(1, UnitProfile.of(first, unit(2)).entries().get(2).rank());
        assertEquals(3, UnitProfile.of(first, unit(5)).entries().get(2).rank());
    }

    @Test
    void missingAndNotApplicableHaveNoPlace() {
        UnitProfile.Entry notApplicable =
                UnitProfile.of(first, unit(3)).entries().get(2);
        assertEquals(ScoreStatus.NOT_APPLICABLE, notApplicable.status());
        assertNull(notApplicable.percent());
        assertNull(notApplicable.rank());
        assertEquals(3, notApplicable.scored());
        assertEquals(
                ScoreStatus.MISSING,
                UnitProfile.of(first, unit(4)).entries().get(2).status());
    }

    @Test
    void aGroupWithoutScoresHasNeitherMiddleNorBest() throws Exception {
        ScoringRun self = new SmallRun().score(Layer.SELF);
        GroupProfile empty = GroupProfile.of(self, self.standings().groups().getFirst());
        UnitProfile.Entry total = UnitProfile.of(
                        empty, self.assessment().getUnits().getFirst())
                .entries()
                .getFirst();
        assertNull(total.median());
        assertNull(total.best());
        assertEquals(0, total.scored());
    }

    @Test
    void aUnitThatIsNotScoredHereIsRefused() {
        Unit stranger = vn.thang.assessment.AssessmentFactory.eINSTANCE.createUnit();
        stranger.setId("stranger");
        assertThrows(IllegalArgumentException.class, () -> UnitProfile.of(first, stranger));
    }

    /** U5 has 0 of 10 and 0 of 20; U2 5 of 10 and 20 of 20; U3 1 of 10, B does not apply; U4 4 of 10, B is missing. */
    @Test
    void pointsLostLeaveOutWhatIsMissing() {
        assertEquals(List.of("B 20", "A 10"), lost(5));
        assertEquals(List.of("A 5"), lost(2));
        assertEquals(List.of("A 9"), lost(3));
        assertEquals(List.of("A 6"), lost(4));
        assertTrue(lost(1).isEmpty());
    }

    private List<String> lost(int number) {
        return PointsLost.of(run, unit(number)).stream()
                .map(each -> each.node().code() + " " + each.lost().toPlainString())
                .toList();
    }

    /** U1 gave itself 28 and got 30, U2 27 and got 25, U5 0 and got 0; the others lack a total. Mean (2 − 2 + 0) / 3. */
    @Test
    void selfVersusVerifiedComparesTotalsOnly() throws Exception {
        SmallRun small = new SmallRun();
        small.set(1, "a", Layer.SELF, "8");
        small.set(1, "b", Layer.SELF, "20");
        small.set(2, "a", Layer.SELF, "7");
        small.set(2, "b", Layer.SELF, "20");
        small.set(4, "a", Layer.SELF, "7");
        small.set(4, "b", Layer.SELF, "20");
        small.set(5, "a", Layer.SELF, "0");
        small.set(5, "b", Layer.SELF, "0");
        ScoringRun verified = small.score(Layer.FINAL);
        SelfVersusVerified compared = SelfVersusVerified.of(
                small.score(Layer.SELF), verified.standings().groups().getFirst());
        assertEquals(
                List.of("U1 2", "U2 -2", "U5 0"),
                compared.pairs().stream()
                        .map(pair ->
                                pair.unit().getCode() + " " + pair.difference().toPlainString())
                        .toList());
        assertEquals(1, compared.raised());
        assertEquals(1, compared.lowered());
        assertEquals(0, compared.meanDifference().signum());
    }
}
