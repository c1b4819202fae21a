// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Layer;

/** Expected numbers computed by hand from the figures of {@link SmallRun}. */
class GroupStatisticsTest {
    private List<GroupStatistics> statistics;

    @BeforeEach
    void score() throws Exception {
        statistics = GroupStatistics.of(new SmallRun().score(Layer.FINAL).standings());
    }

    /** Totals 30, 25, 1/10×30 = 3 (re-based), missing, 0: mean 58/4. */
    @Test
    void missingCountsAsUnitOnlyAndZeroCountsFully() {
        GroupStatistics first = statistics.get(0);
        assertEquals("first", first.group().getCode());
        assertEquals(5, first.units());
        assertEquals(4, first.scored());
        assertEquals(new BigDecimal("14.5"), first.mean());
        assertEquals(new BigDecimal("30"), first.highest());
        assertEquals(0, first.lowest().signum());
        assertEquals(new BigDecimal("30"), first.spread());
    }

    /** Bands from 20 and from 10: 30 and 25; none; 3 and 0. */
    @Test
    void bandsAreCountedBestFirstWithEmptyOnes() {
        assertEquals(
                List.of("good=2", "fair=0", "poor=2"),
                statistics.get(0).bandCounts().entrySet().stream()
                        .map(e -> e.getKey().getCode() + "=" + e.getValue())
                        .toList());
    }

    /** 8 of 30 = 26.666… % to 34 digits. */
    @Test
    void percentsKeepThirtyFourDigits() {
        GroupStatistics second = statistics.get(1);
        assertEquals(1, second.scored());
        assertEquals(new BigDecimal("8"), second.mean());
        assertEquals(new BigDecimal("26.66666666666666666666666666666667"), second.meanPercent());
    }

    @Test
    void aGroupWithoutScoresHasNoStatistics() throws Exception {
        SmallRun run = new SmallRun();
        run.set(6, "a", Layer.VERIFIED, "-");
        GroupStatistics second =
                GroupStatistics.of(run.score(Layer.FINAL).standings()).get(1);
        assertEquals(2, second.units());
        assertEquals(0, second.scored());
        assertNull(second.mean());
        assertNull(second.meanPercent());
        assertNull(second.highest());
        assertNull(second.lowest());
        assertNull(second.spread());
    }
}
