// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** DTI of provinces 2022: the ministry's structure, the first five's totals (dti.gov.vn/xep-hang-2022). */
class Dti2022Test {
    private static ScoredSample sample;
    private static ScoringRun run;

    @BeforeAll
    static void score() throws Exception {
        sample = ScoredSample.of("dti-2022");
        run = sample.score(Layer.FINAL);
    }

    /**
     * The published index to four decimals: the eight published values are rounded, so half a unit of each may be lost,
     * at most 0.00005 in the mean, and half a unit of the printed index. The middle column is the same mean by hand,
     * exact but for the last bits of a double.
     */
    @ParameterizedTest
    @CsvSource({
        "DN, 0.800175, 0.8002, 1",
        "HCM, 0.716355, 0.7163, 2",
        "QN, 0.702445, 0.7024, 3",
        "HUE, 0.69746, 0.6975, 4",
        "CT, 0.692395, 0.6924, 5"
    })
    void theFirstFiveComeOut(String unit, BigDecimal mean, BigDecimal published, int rank) {
        Standing standing = run.standings().of(sample.unit(unit)).orElseThrow();
        assertTrue(standing.points().subtract(mean).abs().compareTo(new BigDecimal("1e-12")) < 0, standing.toString());
        assertTrue(standing.points().subtract(published).abs().compareTo(new BigDecimal("0.0001")) < 0);
        assertEquals(rank, standing.rank());
    }

    /** Only Hồ Chí Minh City's last digit differs: 0.716355 from rounded values, 0.7163 printed. */
    @Test
    void theLastDigitIsReportedNotBent() throws Exception {
        assertEquals(Map.of("DTI-12", "INCONSISTENT 0.7164"), sample.contradictions());
    }

    /** Decision 922/QĐ-BTTTT, annex 1, table I.1: 1,000 points, 98 components, smart city collected but not scored. */
    @Test
    void weightsAndComponentsAreThoseOfTheDecision() {
        BigDecimal points = BigDecimal.ZERO;
        int components = 0;
        for (Node group : sample.framework().getScorecards().get(0).getChildren()) {
            for (Node index : ((Group) group).getChildren()) {
                points = points.add(index.getWeight());
                components += Integer.parseInt(
                        index.getAttributes().get(0).getValues().get(0));
                assertEquals(index.isScored(), index.getWeight().signum() > 0, index.getCode());
            }
        }
        assertEquals(new BigDecimal("1000"), points);
        assertEquals(98, components);
    }

    /** Missing smart city is no reason to leave a province without an index. */
    @Test
    void whatIsNotScoredMayBeMissing() {
        assertFalse(sample.data().columns().stream().anyMatch(c -> c.itemId().equals("m-do_thi_thong_minh")));
        assertEquals(
                List.of(),
                run.standings().all().stream()
                        .flatMap(s -> s.missing().stream())
                        .toList());
    }
}
