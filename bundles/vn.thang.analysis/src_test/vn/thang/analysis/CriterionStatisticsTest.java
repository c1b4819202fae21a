// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Layer;
import vn.thang.scoring.ScoreTable;

/** Expected numbers computed by hand from the figures of {@link SmallRun}. */
class CriterionStatisticsTest {
    /** A: 10, 5, 1, 4, 0, 7.5 of 10: mean 27.5/6; B: 20, 20, 0, 0.5 of 20: mean 40.5/4. */
    @Test
    void weakestFirstWithoutMissingAndNotApplicable() throws Exception {
        ScoreTable table = new SmallRun().score(Layer.FINAL).tables().get(0);
        List<CriterionStatistics> all = CriterionStatistics.of(table, null);
        CriterionStatistics a = all.get(0);
        assertEquals("A", a.node().code());
        assertEquals(6, a.scored());
        assertEquals(5, a.belowMaximum());
        assertEquals(new BigDecimal("4.583333333333333333333333333333333"), a.mean());
        assertEquals(new BigDecimal("45.83333333333333333333333333333333"), a.meanPercent());
        CriterionStatistics b = all.get(1);
        assertEquals(4, b.scored());
        assertEquals(2, b.belowMaximum());
        assertEquals(new BigDecimal("10.125"), b.mean());
        assertEquals(new BigDecimal("50.625"), b.meanPercent());
    }

    /** Second group: A 7.5 (75 %), B 0.5 (2.5 %). */
    @Test
    void oneGroupOnly() throws Exception {
        var run = new SmallRun().score(Layer.FINAL);
        List<CriterionStatistics> second = CriterionStatistics.of(
                run.tables().get(0), run.assessment().getGroups().get(1));
        assertEquals(
                List.of("B 1 2.5", "A 1 75"),
                second.stream()
                        .map(s -> s.node().code() + " " + s.scored() + " "
                                + s.meanPercent().toPlainString())
                        .toList());
    }

    @Test
    void nothingScoredHasNoMean() throws Exception {
        ScoreTable table = new SmallRun().score(Layer.SELF).tables().get(0);
        CriterionStatistics first = CriterionStatistics.of(table, null).get(0);
        assertEquals("A", first.node().code());
        assertEquals(0, first.scored());
        assertNull(first.mean());
        assertNull(first.meanPercent());
    }
}
