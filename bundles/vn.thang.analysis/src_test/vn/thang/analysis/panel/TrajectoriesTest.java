// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.SmallRun;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.RankMethod;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Seven units in up to four years, 30 points to win; expected values worked out by hand. */
class TrajectoriesTest {
    /** A run of a year in which all have {@code points} of 30, except that the first has {@code first}. */
    private static ScoringRun year(Integer number, String first) throws BadInputException {
        SmallRun small = new SmallRun();
        for (int unit = 1; unit <= 7; unit++) {
            small.set(unit, "a", Layer.VERIFIED, "5");
            small.set(unit, "b", Layer.VERIFIED, unit == 1 ? first : "10");
        }
        ScoringRun run = small.score(Layer.VERIFIED);
        run.assessment().setYear(number);
        return run;
    }

    private static Trajectories of(ScoringRun... runs) {
        List<PanelYear> years = new ArrayList<>();
        for (ScoringRun run : runs) {
            years.add(PanelYear.of(run, Locale.ENGLISH));
        }
        return Trajectories.of(PanelYear.inOrder(years), SameUnit.BY_ID);
    }

    private static void assertNumber(String expected, BigDecimal found) {
        assertEquals(0, new BigDecimal(expected).compareTo(found), expected + " but " + found);
    }

    /** 10, 15 and 25 of 30 in 2016, 2017 and 2019: 33 1/3, 50, 83 1/3 %, a slope of 150/9 % for a year (least squares). */
    @Test
    void seriesAndTrend() throws BadInputException {
        Trajectories panel = of(year(2019, "20"), year(2016, "5"), year(2017, "10"));
        assertEquals(
                List.of("2016", "2017", "2019"),
                panel.years().stream().map(PanelYear::label).toList());
        Trajectory first = panel.units().get(0);
        assertTrue(first.percents());
        assertNumber("50", first.value(1));
        assertEquals(List.of(5, 1, 1), List.of(first.rank(0), first.rank(1), first.rank(2)));
        assertEquals(4, first.moved(1));
        assertNull(first.moved(0));
        assertEquals(3, first.trend().orElseThrow().years());
        assertEquals(150.0 / 9, first.trend().orElseThrow().slope().doubleValue(), 1e-12);
        assertNumber("0", panel.units().get(1).trend().orElseThrow().slope());
        assertTrue(panel.breaks().isEmpty());
    }

    /** A unit that is new, one that is gone, and one with a year between without points. */
    @Test
    void unitsComeAndGo() throws BadInputException {
        ScoringRun then = year(2016, "10");
        Unit gone = EcoreUtil.copy(then.assessment().getUnits().get(6));
        gone.setId("gone");
        then.assessment().getUnits().set(6, gone);
        SmallRun between = new SmallRun();
        Trajectories panel = of(then, withYear(between.score(Layer.VERIFIED), 2017), year(2018, "10"));
        assertEquals(8, panel.units().size());
        assertEquals("u7", panel.units().get(6).unit().getId());
        assertTrue(panel.units().get(6).standings().get(0).isEmpty());
        assertNull(panel.units().get(6).rank(0));
        assertEquals("gone", panel.units().get(7).unit().getId());
        assertEquals(Optional.empty(), panel.units().get(7).standings().get(2));
        Trajectory waited = panel.units().get(3);
        assertNull(waited.value(1), "B of the fourth is missing in 2017");
        assertEquals(0, waited.moved(2));
        assertEquals(5, panel.of(panel.units().get(0).group()).size());
    }

    private static ScoringRun withYear(ScoringRun run, int year) {
        run.assessment().setYear(year);
        return run;
    }

    /** A's maximum falls from 10 to 5 in 2018: the trend is that of 2018 and 2019 alone, 60 and then 80 % of 25. */
    @Test
    void breaks() throws BadInputException {
        Trajectories panel =
                of(year(2016, "10"), year(2017, "20"), lower(year(2018, "10"), "10"), lower(year(2019, "15"), "15"));
        assertEquals(1, panel.breaks().size());
        assertEquals(2, panel.breaks().getFirst().year());
        assertTrue(panel.isBreak(2));
        assertFalse(panel.isBreak(1));
        Trajectory first = panel.units().get(0);
        assertNumber("60", first.value(2));
        assertNumber("20", first.trend().orElseThrow().slope());
        assertEquals(2, first.trend().orElseThrow().years());
    }

    /** Ranks that are decided in another way are not the same thing either. */
    @Test
    void otherWaysOfRankingBreak() throws BadInputException {
        ScoringRun later = year(2019, "10");
        Framework framework = EcoreUtil.copy(later.framework());
        Ranking ranking = CriteriaFactory.eINSTANCE.createRanking();
        ranking.setMethod(RankMethod.DENSE);
        framework.getScorecards().get(0).setRanking(ranking);
        ScoringRun dense =
                StandardMethods.scoring().score(framework, later.assessment(), new SmallRun().data(), Layer.VERIFIED);
        Trajectories panel = of(year(2018, "10"), dense);
        assertTrue(panel.isBreak(1));
        assertEquals(
                ChangeKind.STANDING,
                panel.breaks().getFirst().changes().getFirst().kind());
    }

    private static ScoringRun lower(ScoringRun run, String first) throws BadInputException {
        Framework framework = EcoreUtil.copy(run.framework());
        framework.getScorecards().get(0).getChildren().get(0).setMaximum(new BigDecimal("5"));
        framework.getScorecards().get(0).setMaximum(new BigDecimal("25"));
        SmallRun small = new SmallRun();
        for (int unit = 1; unit <= 7; unit++) {
            small.set(unit, "a", Layer.VERIFIED, "5");
            small.set(unit, "b", Layer.VERIFIED, unit == 1 ? first : "10");
        }
        return StandardMethods.scoring().score(framework, run.assessment(), small.data(), Layer.VERIFIED);
    }

    /** Nobody says which year it is: they stand as given, and a step is one year. */
    @Test
    void withoutYears() throws BadInputException {
        Trajectories panel = of(year(null, "10"), year(2010, "13"), year(null, "16"));
        assertEquals(
                List.of("as", "2010", "as"),
                panel.years().stream().map(PanelYear::label).toList());
        assertNumber("10", panel.units().get(0).trend().orElseThrow().slope());
        assertTrue(of(year(2010, "1")).units().get(0).trend().isEmpty());
    }
}
