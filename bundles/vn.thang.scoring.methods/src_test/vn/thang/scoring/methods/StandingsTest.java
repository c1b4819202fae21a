// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Band;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.RankMethod;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Tier;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Ranks, bands and their edges. */
class StandingsTest {
    private final Scene scene = new Scene();
    private final Criterion c1 = scene.criterion(scene.card, "1", "60", null);
    private final Criterion c2 = scene.criterion(scene.card, "2", "40", null);
    private final List<Unit> units = new ArrayList<>();

    private Unit add(String x1, String x2) {
        return add(null, x1, x2);
    }

    private Unit add(UnitGroup group, String x1, String x2) {
        Unit unit = scene.unit("U" + units.size());
        unit.setGroup(group);
        units.add(unit);
        scene.award(unit, c1, x1).award(unit, c2, x2);
        return unit;
    }

    private String ranks() {
        ScoringRun run = scene.run();
        StringBuilder ranks = new StringBuilder();
        for (Unit unit : units) {
            Integer rank = Scene.standing(run, unit).rank();
            ranks.append(rank == null ? "-" : rank.toString()).append(' ');
        }
        return ranks.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({"competition,4 2 2 1 5", "dense,3 2 2 1 4", "ordinal,4 2 3 1 5"})
    void methods(String method, String expected) {
        ranking().setMethod(RankMethod.getByName(method));
        add("30", "10");
        add("40", "10");
        add("30", "20");
        add("60", "0");
        add("0", "0");
        assertEquals(expected, ranks());
    }

    private Ranking ranking() {
        Ranking ranking = CRITERIA.createRanking();
        scene.card.setRanking(ranking);
        return ranking;
    }

    @Test
    void tieBreakersOnlyIfStated() {
        add("30", "20");
        add("40", "10");
        assertEquals("1 1", ranks());
        ranking().getTieBreakers().add(c1);
        assertEquals("2 1", ranks());
        scene.card.getRanking().getTieBreakers().add(0, c2);
        assertEquals("1 2", ranks());
    }

    @Test
    void unrankedAndIncompleteUnitsAreListedAfterTheRanked() {
        add("1", "1");
        add("60", "40").setRanked(false);
        add("60", "").setCode("X");
        add("50", "40");
        assertEquals("2 - - 1", ranks());
        GroupStandings group = scene.run().standings().groups().get(0);
        assertEquals(
                List.of("U3", "U0", "U1", "X"),
                group.standings().stream().map(s -> s.unit().getCode()).toList());
        assertEquals(List.of("2"), group.standings().get(3).missing());
        assertEquals(
                List.of("U0", "U1", "X", "U3"),
                scene.run().standings().all().stream()
                        .map(s -> s.unit().getCode())
                        .toList());
    }

    @Test
    void eachUnitGroupIsRankedForItself() {
        UnitGroup a = scene.unitGroup("a");
        UnitGroup b = scene.unitGroup("b");
        add(b, "50", "1");
        add(a, "10", "1");
        add(null, "5", "1");
        add(b, "60", "1");
        assertEquals("2 1 1 1", ranks());
        List<GroupStandings> groups = scene.run().standings().groups();
        assertEquals(3, groups.size());
        assertEquals("ug-a", groups.get(0).group().getId(), "in the order of the assessment's groups");
        assertEquals(null, groups.get(2).group());
    }

    @Test
    void tiesAreDecidedAtTheStatedPrecision() {
        scene.rounding(RoundingLevel.NEVER, 2, RoundingRule.HALF_UP, 1);
        add("50.04", "0");
        add("50.01", "0");
        add("50.05", "0");
        assertEquals("2 2 1", ranks(), "50.0, 50.0, 50.1");
        scene.card.getRounding().setDecisionDecimals(null);
        assertEquals("2 3 1", ranks());
    }

    private void banding(BandEdge edge, ScoreBasis basis) {
        Banding banding = CRITERIA.createBanding();
        banding.setId("banding");
        banding.setEdge(edge);
        banding.setBasis(basis);
        for (String[] each : new String[][] {{"tốt", "80"}, {"khá", "65"}, {"kém", null}}) {
            Band band = CRITERIA.createBand();
            band.setId(each[0]);
            band.setCode(each[0]);
            band.setFrom(each[1] == null ? null : n(each[1]));
            banding.getBands().add(band);
        }
        scene.framework.getBandings().add(banding);
        scene.card.setBanding(banding);
    }

    @ParameterizedTest
    @CsvSource({
        "40,40,upperBand,tốt",
        "40,40,lowerBand,khá",
        "40,39.99,upperBand,khá",
        "65,0,lowerBand,kém",
        "0,0,upperBand,kém"
    })
    void bandsAreHalfOpen(String x1, String x2, String edge, String expected) {
        banding(BandEdge.getByName(edge), ScoreBasis.PERCENT);
        Unit unit = add(x1, x2);
        assertEquals(expected, Scene.standing(scene.run(), unit).band().getCode());
    }

    @Test
    void bandsOnPointsOfADroppedDenominator() {
        banding(BandEdge.UPPER_BAND, ScoreBasis.POINTS);
        scene.card.setNotApplicable(NotApplicablePolicy.DROP_FROM_DENOMINATOR);
        Unit unit = add("54", "NA");
        assertEquals("kém", Scene.standing(scene.run(), unit).band().getCode(), "54 points");
        scene.card.getBanding().setBasis(ScoreBasis.PERCENT);
        Standing standing = Scene.standing(scene.run(), unit);
        assertEquals("tốt", standing.band().getCode(), "54 of 60 is 90 %");
        assertEquals(n("90"), standing.percent());
    }

    @Test
    void nearEdgesAreReported() {
        scene.rounding(RoundingLevel.CRITERION, 2, RoundingRule.HALF_UP, null);
        banding(BandEdge.UPPER_BAND, ScoreBasis.PERCENT);
        Unit below = add("40", "39.99");
        Unit far = add("40", "39.98");
        Unit at = add("25", "40");
        ScoringRun run = scene.run();
        assertEquals(
                n("-0.01"), Scene.standing(run, below).nearEdge().orElseThrow().distance());
        assertEquals(
                "thấp hơn ngưỡng 80 của mức “tốt” 0,01",
                Scene.standing(run, below).nearEdge().orElseThrow().message().in(Locale.forLanguageTag("vi")));
        assertEquals(
                "0.01 below the edge 80 of “tốt”",
                Scene.standing(run, below).nearEdge().orElseThrow().message().in(Locale.ENGLISH));
        assertTrue(Scene.standing(run, far).nearEdge().isEmpty(), "one printed unit is 0.01");
        assertEquals(n("0"), Scene.standing(run, at).nearEdge().orElseThrow().distance());
        scene.card.getBanding().setNearEdge(n("0.5"));
        assertTrue(Scene.standing(scene.run(), far).nearEdge().isPresent());
    }

    @Test
    void aUnitWithoutScorecardIsAFinding() {
        Tier tier = CRITERIA.createTier();
        tier.setId("tier");
        scene.framework.getTiers().add(tier);
        scene.card.setTier(tier);
        Unit unit = add("1", "1");
        ScoringRun run = scene.run();
        assertTrue(run.findings().get(0).in(Locale.ENGLISH).contains("no scorecard of the framework is for this unit"));
        assertTrue(run.tableOf(unit).isEmpty());
        unit.setTier(tier);
        assertEquals(1, Scene.standing(scene.run(), unit).rank());
    }

    @Test
    void problemsOfAllScorecardsAreReportedTogether() {
        scene.framework.getScorecards().get(0).getChildren().clear();
        scene.criterion(scene.card, "1", null, CRITERIA.createYesNoRule());
        scene.criterion(scene.card, "2", "1", CRITERIA.createRatioRule());
        scene.criterion(scene.card, "2", "1", null);
        scene.unit("A");
        BadInputException e = assertThrows(
                BadInputException.class,
                () -> StandardMethods.scoring().score(scene.framework, scene.assessment, scene.data(), Layer.FINAL));
        assertEquals(3, e.findings().size());
    }
}
