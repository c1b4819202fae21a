// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.SmallRun;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** Five units and two criteria of 10 and 20 points, entered directly; expected values worked out by hand. */
class WhatIfTest {
    private static final double EXACT = 1e-12;

    private final SmallRun small = new SmallRun();

    WhatIfTest() throws BadInputException {}

    private WhatIf whatIf() throws BadInputException {
        ScoringRun run = small.score(Layer.VERIFIED);
        return WhatIf.of(run, run.standings().groups().get(0)).orElseThrow();
    }

    private static List<String> ranks(Outcome outcome) {
        return outcome.places().stream()
                .map(place -> place.official().unit().getCode() + " " + place.before() + "→" + place.rank())
                .toList();
    }

    /** U1 10 + 20, U2 5 + 20, U3 1 of 10 (B does not apply), U5 nothing; U4 lacks B and is not ranked. */
    @Test
    void nothingMovedGivesTheOfficialRanks() throws BadInputException {
        WhatIf whatIf = whatIf();
        assertEquals(
                List.of("A", "B"), whatIf.nodes().stream().map(PlanNode::code).toList());
        assertEquals(10, whatIf.stated(0));
        Outcome same = whatIf.under(1, 1);
        assertEquals(List.of("U1 1→1", "U2 2→2", "U3 3→3", "U5 4→4"), ranks(same));
        assertEquals(0, same.moved());
        assertEquals(1 / 3.0, same.shares().get(0), EXACT);
        assertEquals(25 / 0.3, same.places().get(1).value(), EXACT);
        assertFalse(same.places().get(1).isOtherBand());
    }

    /**
     * U1 7 + 4 = 11, U2 2 + 9 = 11: level. With A at twice its maximum U1 has 18 of 40, U2 13 of 40; in band "fair" from 10 of 30
     * points U1 stays (13.5 of 30), U2 drops out (9.75 of 30).
     */
    @Test
    void aCriterionThatCountsTwiceMovesUnits() throws BadInputException {
        small.set(1, "a", Layer.VERIFIED, "7");
        small.set(1, "b", Layer.VERIFIED, "4");
        small.set(2, "a", Layer.VERIFIED, "2");
        small.set(2, "b", Layer.VERIFIED, "9");
        Outcome doubled = whatIf().under(2, 1);
        assertEquals(List.of("U1 1→1", "U2 1→2", "U3 3→3", "U5 4→4"), ranks(doubled));
        assertEquals(1, doubled.moved());
        assertEquals(-1, doubled.places().get(1).up());
        assertEquals(45, doubled.places().get(0).value(), EXACT);
        assertEquals(32.5, doubled.places().get(1).value(), EXACT);
        assertEquals("fair", doubled.places().get(0).band().getCode());
        assertTrue(doubled.places().get(1).isOtherBand());
        assertEquals(List.of(0.5, 0.5), doubled.shares());
        Outcome other = whatIf().under(1, 2);
        assertEquals(List.of("U1 1→2", "U2 1→1", "U3 3→3", "U5 4→4"), ranks(other));
    }

    /** Without B what is left is A: 10 and 5 of 10. */
    @Test
    void whatCountsNothingLeavesTheRest() throws BadInputException {
        Outcome without = whatIf().under(1, 0);
        assertEquals(100, without.places().get(0).value(), EXACT);
        assertEquals(50, without.places().get(1).value(), EXACT);
        assertEquals(List.of(1.0, 0.0), without.shares());
        assertEquals(List.of(0.0, 0.0), whatIf().under(0, 0).shares());
    }

    @Test
    void oneUnitAloneCannotMove() throws BadInputException {
        ScoringRun run = small.score(Layer.VERIFIED);
        assertTrue(WhatIf.of(run, run.standings().groups().get(1)).isEmpty(), "U6 alone is ranked, U7 has no points");
    }
}
