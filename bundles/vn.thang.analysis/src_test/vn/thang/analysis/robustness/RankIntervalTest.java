// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.thang.assessment.AssessmentFactory;

/** Quantiles by hand: the n ranks in order, at (n - 1)p, interpolated. */
class RankIntervalTest {
    private static final double EXACT = 1e-12;

    @Test
    void quantilesAreInterpolatedBetweenNeighbours() {
        RankInterval interval = of(9, 1, 4, 2);
        assertEquals(1 + 0.15 * (2 - 1), interval.low(), EXACT, "3 x 0.05 = 0.15 of the way from 1 to 2");
        assertEquals((2 + 4) / 2.0, interval.median(), EXACT);
        assertEquals(4 + 0.85 * (9 - 4), interval.high(), EXACT, "3 x 0.95 = 2.85: 0.85 of the way from 4 to 9");
        assertEquals(4, interval.mean(), EXACT, "(9 + 1 + 4 + 2) / 4");
        assertEquals(1, interval.best());
        assertEquals(9, interval.worst());
        assertEquals(2.5, interval.shift(), EXACT, "(7 + 1 + 2 + 0) / 4 from rank 2");
    }

    @Test
    void oneReplicationIsItsOwnInterval() {
        RankInterval interval = of(3);
        assertEquals(3, interval.low(), EXACT);
        assertEquals(3, interval.median(), EXACT);
        assertEquals(3, interval.high(), EXACT);
    }

    private static RankInterval of(int... ranks) {
        char[] short16 = new char[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            short16[i] = (char) ranks[i];
        }
        return RankInterval.of(AssessmentFactory.eINSTANCE.createUnit(), 1, 2, short16);
    }
}
