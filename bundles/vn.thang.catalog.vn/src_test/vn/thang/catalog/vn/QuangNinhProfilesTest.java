// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.Gaps;
import vn.thang.analysis.GroupProfile;
import vn.thang.analysis.PointsLost;
import vn.thang.analysis.SelfVersusVerified;
import vn.thang.analysis.UnitProfile;
import vn.thang.assessment.store.Layer;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** Profiles and gaps of single units of Quảng Ninh 2018 against its published figures. */
class QuangNinhProfilesTest {
    private static ScoredSample sample;
    private static ScoringRun official;

    @BeforeAll
    static void score() throws Exception {
        sample = ScoredSample.of(Catalog.find("quang-ninh-2018").orElseThrow());
        official = sample.score(Layer.FINAL);
    }

    private static GroupStandings group(String code) {
        return official.standings().groups().stream()
                .filter(each -> each.group().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** 146 of 170 points (inferred from the portal), good is above 80 % = 136 points (portal). */
    @Test
    void uongBiIsTenPointsAboveTheEdge() {
        Gaps gaps = Gaps.of(official, sample.unit("H01")).orElseThrow();
        assertTrue(gaps.above().isEmpty());
        assertTrue(gaps.nextBand().isEmpty());
        Gaps.BandStep edge = gaps.lowerEdge().orElseThrow();
        assertEquals("tot", edge.band().getCode());
        assertEquals(0, BigDecimal.TEN.compareTo(edge.points()));
        assertFalse(edge.included());
    }

    /** 57.72 of 100 points (published); the next band begins above 60 points (reconstruction). */
    @Test
    void troiLacksTwoPointsAndMore() {
        Gaps.BandStep next =
                Gaps.of(official, sample.unit("X01")).orElseThrow().nextBand().orElseThrow();
        assertEquals("kha", next.band().getCode());
        assertEquals(0, new BigDecimal("2.28").compareTo(next.points()));
    }

    /** What is lost over all criteria is the maximum less the points: 170 − 146 = 24 for Uông Bí. */
    @Test
    void lossesAddUpToTheTotal() {
        List<PointsLost> lost = PointsLost.of(official, sample.unit("H01"));
        BigDecimal sum = lost.stream().map(PointsLost::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, new BigDecimal("24").compareTo(sum));
        for (int i = 1; i < lost.size(); i++) {
            assertTrue(lost.get(i - 1).lost().compareTo(lost.get(i).lost()) >= 0);
        }
    }

    /** 78 of 100 points is the highest of the departments (published). */
    @Test
    void theBestTotalIsThePublishedHighest() {
        GroupProfile departments = GroupProfile.of(official, group("departments"));
        UnitProfile.Entry total =
                UnitProfile.of(departments, sample.unit("S01")).entries().getFirst();
        assertEquals(0, new BigDecimal("78").compareTo(total.best()));
        assertEquals(28, total.scored());
    }

    /** 150.77 self-scored (published), 146 in the end (inferred): −4.77. */
    @Test
    void uongBiAmongTheComparedDistricts() throws Exception {
        SelfVersusVerified compared = SelfVersusVerified.of(sample.score(Layer.SELF), group("districts"));
        assertEquals(14, compared.pairs().size());
        assertEquals(
                new BigDecimal("-4.77"),
                compared.pairs().stream()
                        .filter(pair -> pair.unit().getCode().equals("H01"))
                        .findFirst()
                        .orElseThrow()
                        .difference());
    }
}
