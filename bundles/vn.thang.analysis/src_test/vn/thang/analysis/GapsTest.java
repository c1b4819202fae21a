// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Layer;
import vn.thang.scoring.ScoringRun;

/** Expected numbers computed by hand: {@link SmallRun} totals 30, 25, 3, missing, 0; bands from 20 and from 10. */
class GapsTest {
    private static Optional<Gaps> gaps(SmallRun small, int number) throws Exception {
        ScoringRun run = small.score(Layer.FINAL);
        return Gaps.of(run, run.assessment().getUnits().get(number - 1));
    }

    private static void assertPoints(String expected, BigDecimal points) {
        assertEquals(0, new BigDecimal(expected).compareTo(points), points.toPlainString());
    }

    @Test
    void neighboursAboveAndBelow() throws Exception {
        Gaps second = gaps(new SmallRun(), 2).orElseThrow();
        assertEquals("U1", second.above().orElseThrow().standing().unit().getCode());
        assertPoints("5", second.above().orElseThrow().points());
        assertEquals("U3", second.below().orElseThrow().standing().unit().getCode());
        assertPoints("22", second.below().orElseThrow().points());
        assertTrue(gaps(new SmallRun(), 1).orElseThrow().above().isEmpty());
        assertTrue(gaps(new SmallRun(), 5).orElseThrow().below().isEmpty());
    }

    @Test
    void distanceToTheEdgesOfTheBand() throws Exception {
        Gaps good = gaps(new SmallRun(), 2).orElseThrow();
        assertTrue(good.nextBand().isEmpty());
        assertPoints("5", good.lowerEdge().orElseThrow().points());
        Gaps poor = gaps(new SmallRun(), 3).orElseThrow();
        assertEquals("fair", poor.nextBand().orElseThrow().band().getCode());
        assertPoints("7", poor.nextBand().orElseThrow().points());
        assertTrue(poor.nextBand().orElseThrow().included());
        assertFalse(poor.nextBand().orElseThrow().capped());
        assertTrue(poor.lowerEdge().isEmpty());
    }

    /** U2 and U3 then both have 25: U1 is above both, U5 below. */
    @Test
    void tiedUnitsAreNoNeighboursOfEachOther() throws Exception {
        SmallRun small = new SmallRun();
        small.set(3, "a", Layer.VERIFIED, "5");
        small.set(3, "b", Layer.VERIFIED, "20");
        Gaps third = gaps(small, 3).orElseThrow();
        assertEquals("U1", third.above().orElseThrow().standing().unit().getCode());
        assertEquals(1, third.above().orElseThrow().units());
        Gaps fifth = gaps(small, 5).orElseThrow();
        assertEquals("U2", fifth.above().orElseThrow().standing().unit().getCode());
        assertEquals(2, fifth.above().orElseThrow().units());
        assertPoints("25", fifth.above().orElseThrow().points());
    }

    @Test
    void aUnitWithoutTotalHasNoGaps() throws Exception {
        assertTrue(gaps(new SmallRun(), 4).isEmpty());
    }
}
