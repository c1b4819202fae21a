// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.analysis.targets.TargetScene.DEADLINE;
import static vn.thang.analysis.targets.TargetScene.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;

/** Expected states follow from the rules as {@link TargetRules} states them; figures are invented. */
class TargetListTest {
    private static final LocalDate EARLY = LocalDate.of(2019, 5, 1);
    private static final Target FORTY = TargetScene.share("u1", Comparison.AT_LEAST, "40");

    private static TargetScene share(String numerator, String denominator) throws Exception {
        return new TargetScene().input("u1", "n", numerator).input("u1", "d", denominator);
    }

    @Test
    void theFirstRuleThatFitsDecides() throws Exception {
        TargetScene below = share("39", "100");
        assertEquals(TargetState.MET, share("40", "100").check(EARLY, FORTY).state());
        assertEquals(TargetState.ON_TRACK, below.check(EARLY, FORTY).state());
        // 90 days before 31 October is 2 August
        assertEquals(
                TargetState.ON_TRACK,
                below.check(LocalDate.of(2019, 8, 1), FORTY).state());
        TargetCheck near = below.check(LocalDate.of(2019, 8, 2), FORTY);
        assertEquals(TargetState.AT_RISK, near.state());
        assertEquals(List.of(Reason.DEADLINE_NEAR), near.reasons());
        assertEquals(TargetState.AT_RISK, below.check(DEADLINE, FORTY).state(), "the last day is not over");
        TargetCheck late = below.check(DEADLINE.plusDays(1), FORTY);
        assertEquals(TargetState.OVERDUE, late.state());
        assertEquals(TargetState.Light.RED, late.state().light());
        assertEquals(List.of(Reason.DEADLINE_PASSED), late.reasons());
        assertEquals(
                TargetState.CANCELLED,
                below.check(DEADLINE.plusDays(1), FORTY.withStatus(TargetStatus.CANCELLED))
                        .state());
    }

    @Test
    void missingIsNeitherZeroNorFailure() throws Exception {
        TargetScene nothing = new TargetScene();
        TargetCheck unknown = nothing.check(EARLY, FORTY);
        assertEquals(TargetState.UNKNOWN, unknown.state());
        assertEquals(TargetState.Light.NONE, unknown.state().light());
        assertEquals(List.of(Reason.NO_FIGURE), unknown.reasons());
        assertEquals(
                List.of(Reason.DEADLINE_PASSED, Reason.NO_FIGURE),
                nothing.check(DEADLINE.plusDays(1), FORTY).reasons());
        assertEquals(TargetState.ON_TRACK, share("0", "100").check(EARLY, FORTY).state());
        assertEquals(TargetState.UNKNOWN, share("0", "0").check(EARLY, FORTY).state(), "0 of 0 is no share");
        TargetScene notApplicable = share("1", "100");
        notApplicable.data.set("u1", new ColumnKey("n", Facet.INPUT, Layer.VERIFIED), Cell.NOT_APPLICABLE);
        assertEquals(
                TargetState.NOT_APPLICABLE,
                notApplicable.check(DEADLINE.plusDays(1), FORTY).state());
    }

    @Test
    void sayingSoDoesNotReachATarget() throws Exception {
        TargetCheck declared = share("39", "100").check(EARLY, FORTY.withStatus(TargetStatus.DONE));
        assertEquals(TargetState.AT_RISK, declared.state());
        assertEquals(List.of(Reason.DECLARED_ONLY), declared.reasons());
    }

    @Test
    void lateActionsAndReviewsAreARisk() throws Exception {
        TargetAction done = new TargetAction("a", null, LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 9));
        TargetAction open = new TargetAction("b", null, LocalDate.of(2019, 4, 30), null);
        TargetReview due = new TargetReview(LocalDate.of(2019, 4, 30), null, null);
        TargetScene scene = share("39", "100");
        assertEquals(
                TargetState.ON_TRACK,
                scene.check(EARLY, FORTY.withPlan(List.of(done), List.of())).state());
        TargetCheck late = scene.check(EARLY, FORTY.withPlan(List.of(done, open), List.of(due)));
        assertEquals(TargetState.AT_RISK, late.state());
        assertEquals(List.of(Reason.ACTION_OVERDUE, Reason.REVIEW_OVERDUE), late.reasons());
        assertEquals(due, late.nextReview().orElseThrow());
        assertEquals(
                TargetState.ON_TRACK,
                scene.check(LocalDate.of(2019, 4, 30), FORTY.withPlan(List.of(open), List.of(due)))
                        .state(),
                "on the day itself nothing is late");
    }

    @Test
    void inequalitiesStayInequalities() throws Exception {
        Target over98 = target("u1", "n", TargetBasis.FIGURE, Comparison.OVER, "98");
        Target atLeast99 = target("u1", "n", TargetBasis.FIGURE, Comparison.AT_LEAST, "99");
        TargetScene exactly = new TargetScene().input("u1", "n", "98");
        assertEquals(TargetState.ON_TRACK, exactly.check(EARLY, over98).state(), "98 is not over 98");
        TargetScene over = new TargetScene().figure("u1", "n", Facet.OVER, Layer.SELF, "98");
        assertEquals(TargetState.MET, over.check(EARLY, over98).state());
        TargetCheck open = over.check(EARLY, atLeast99);
        assertEquals(TargetState.UNKNOWN, open.state());
        assertEquals(List.of(Reason.UNDECIDED), open.reasons());
        assertEquals("> 98", TargetWords.value(open.value(), TargetBasis.FIGURE, open.item(), Locale.of("vi")));
        assertEquals("≥ 99", TargetWords.limit(atLeast99, open.item(), Locale.of("vi")));
    }

    @Test
    void theDayOfTheFigureCounts() throws Exception {
        TargetScene scene = share("40", "100")
                .asOf("u1", "n", LocalDate.of(2019, 11, 30))
                .asOf("u1", "d", LocalDate.of(2019, 12, 31));
        TargetCheck before = scene.check(LocalDate.of(2019, 11, 15), FORTY);
        assertEquals(TargetState.OVERDUE, before.state(), "looking back, the figure is not there yet");
        assertEquals(List.of(Reason.DEADLINE_PASSED, Reason.LATER_FIGURE), before.reasons());
        TargetCheck after = scene.check(LocalDate.of(2020, 1, 1), FORTY);
        assertEquals(LocalDate.of(2019, 11, 30), after.value().asOf(), "a share is as old as its older figure");
        assertEquals(TargetState.MET, after.state());
        assertEquals(List.of(Reason.MET_LATE), after.reasons());
    }

    @Test
    void everyBasisReadsItsOwnValue() throws Exception {
        TargetScene scene = share("1", "3").figure("u1", "e", Facet.POINTS, Layer.SELF, "4");
        BigDecimal third = new BigDecimal(100).divide(new BigDecimal(3), MathContext.DECIMAL128);
        assertEquals(new Known.Exactly(third), scene.check(EARLY, FORTY).value().known());
        assertEquals(
                new Known.Exactly(BigDecimal.ONE),
                scene.check(EARLY, target("u1", "n", TargetBasis.FIGURE, Comparison.AT_LEAST, "1"))
                        .value()
                        .known());
        assertEquals(
                new Known.Exactly(BigDecimal.valueOf(4)),
                scene.check(EARLY, target("u1", "e", TargetBasis.POINTS, Comparison.AT_LEAST, "5"))
                        .value()
                        .known());
        assertEquals(
                new Known.Exactly(BigDecimal.valueOf(40)),
                scene.check(EARLY, target("u1", "e", TargetBasis.PERCENT, Comparison.AT_LEAST, "50"))
                        .value()
                        .known());
    }

    @Test
    void aVerifiedFigureReplacesTheReportedOne() throws Exception {
        TargetScene scene = share("40", "100").figure("u1", "n", Facet.INPUT, Layer.VERIFIED, "39");
        assertEquals(TargetState.ON_TRACK, scene.check(EARLY, FORTY).state());
    }

    @Test
    void theSameDemandOfSeveralUnitsIsCounted() throws Exception {
        TargetScene scene = share("40", "100").input("u2", "n", "1").input("u2", "d", "10");
        Target other = TargetScene.share("u2", Comparison.AT_LEAST, "40.0");
        Target alone = TargetScene.share("u2", Comparison.OVER, "40");
        TargetList list = scene.list(DEADLINE.plusDays(1), FORTY, other, alone);
        assertEquals(Map.of(TargetState.MET, 1, TargetState.OVERDUE, 2), list.counts());
        assertEquals(2, list.in(TargetState.OVERDUE).size());
        assertEquals(1, list.shared().size());
        assertEquals(2, list.shared().getFirst().units());
        assertEquals(1, list.shared().getFirst().count(TargetState.MET));
    }

    @Test
    void reviewsAreOnTheLastDaysOfTheQuarters() {
        List<LocalDate> days = Reviews.quarterly(LocalDate.of(2019, 8, 19), LocalDate.of(2020, 3, 31)).stream()
                .map(TargetReview::due)
                .toList();
        assertEquals(List.of(LocalDate.of(2019, 9, 30), LocalDate.of(2019, 12, 31), LocalDate.of(2020, 3, 31)), days);
        assertEquals(List.of(), Reviews.quarterly(LocalDate.of(2020, 1, 1), LocalDate.of(2019, 12, 31)));
    }
}
