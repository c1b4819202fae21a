// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thang.analysis.SmallRun;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.scoring.index.Digits;

/** Edges of 20 and 10, on values that have the ten digits of an edge though they differ from it, and on their neighbours. */
class DecidingTest {
    private final ScoringRun run = new SmallRun().score(Layer.VERIFIED);
    private final GroupStandings group = run.standings().groups().get(0);
    private final Scorecard scorecard = group.scorecard();

    DecidingTest() throws BadInputException {}

    private Deciding deciding() {
        List<Standing> ranked = group.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        return new Deciding(run.tables().get(0), ranked);
    }

    /** Ten digits of a value near 20 are steps of 1e-8: half a step below still counts as 20. */
    @ParameterizedTest
    @EnumSource(BandEdge.class)
    void aBandIsThatOfTheTenDigits(BandEdge edge) {
        Banding banding = scorecard.getBanding();
        banding.setBasis(ScoreBasis.PERCENT);
        banding.setEdge(edge);
        Deciding deciding = deciding();
        for (int step = -60; step <= 60; step++) {
            for (double around : new double[] {20, 10}) {
                double value = around + step * 1e-9;
                double ten = Digits.ten(value);
                boolean upper = ten > around || ten == around && edge == BandEdge.UPPER_BAND;
                int expected = (around == 20 ? 0 : 1) + (upper ? 0 : 1);
                assertEquals(expected, deciding.band(0, deciding.compared(value)), () -> "value " + value);
            }
        }
    }

    /**
     * Decided on percent, banded on points of 30. 33.333333332 % is decided as 33.33333333 %, which is 9.999999999 points; the
     * percentage as it is would be 9.9999999996, by ten digits 10.
     */
    @Test
    void whatIsDecidedOnPercentIsBandedOnPoints() {
        Deciding deciding = deciding();
        assertEquals(2, deciding.band(0, deciding.compared(33.333333332)));
        assertEquals(1, deciding.band(0, deciding.compared(33.333333336)));
    }

    /** By the rounding of the framework: one decimal, 19.95 is 20.0. */
    @Test
    void statedDecimalsComeBeforeBandsAndRanks() {
        Rounding rounding = CriteriaFactory.eINSTANCE.createRounding();
        rounding.setDecisionDecimals(1);
        rounding.setRule(RoundingRule.HALF_UP);
        scorecard.setRounding(rounding);
        scorecard.getBanding().setBasis(ScoreBasis.PERCENT);
        Deciding deciding = deciding();
        assertEquals(0, deciding.band(0, deciding.compared(19.95)));
        assertEquals(1, deciding.band(0, deciding.compared(19.949)));
        double[] compared = {deciding.compared(19.95), deciding.compared(20.04), deciding.compared(20.05)};
        int[] ranks = new int[3];
        deciding.ranks(new Ranking(3), compared, ranks);
        assertArrayEquals(new int[] {2, 2, 1}, ranks);
    }

    @Test
    void whatIsMissingComesLast() {
        assertEquals(Double.NEGATIVE_INFINITY, deciding().compared(Double.NaN));
    }
}
