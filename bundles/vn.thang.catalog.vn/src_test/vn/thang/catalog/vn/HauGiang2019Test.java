// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Level;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Hậu Giang, article of 6 November 2019; ranks of PCI also follow from VCCI's scores. */
class HauGiang2019Test {
    private static ScoredSample sample;
    private static ScoringRun run;

    @BeforeAll
    static void score() throws Exception {
        sample = ScoredSample.of("hau-giang-2019");
        run = sample.score(Layer.FINAL);
    }

    private static Derivation explain(String unit, String node) throws Exception {
        return Explainer.explain(run, sample.unit(unit), node, CellInfoSource.none());
    }

    private static Standing standing(String unit) {
        return run.standings().of(sample.unit(unit)).orElseThrow();
    }

    /** Published ranks of 63; points by hand: (63 − rank) of the 62 others, in percent. A lower rank earns more. */
    @ParameterizedTest
    @CsvSource({
        "HG-2014, ict, 12",
        "HG-2015, ict, 12",
        "HG-2016, ict, 6",
        "HG-2013, par, 24",
        "HG-2014, par, 16",
        "HG-2015, par, 35",
        "HG-2013, pci, 43",
        "HG-2014, pci, 38",
        "HG-2015, pci, 27",
        "HG-2016, pci, 26"
    })
    void aRankBecomesTheShareOfProvincesBehind(String year, String index, int behind) throws Exception {
        BigDecimal percent = explain(year, index).points();
        BigDecimal others = percent.multiply(BigDecimal.valueOf(62)).movePointLeft(2);
        assertTrue(
                others.subtract(BigDecimal.valueOf(behind)).abs().compareTo(new BigDecimal("1e-28")) < 0,
                percent.toString());
    }

    /** The article has no ICT Index of 2013 and no PAR INDEX of 2016: no points, and no total of the year. */
    @Test
    void aYearThatLacksAnIndexHasNoTotal() throws Exception {
        assertEquals(ScoreStatus.MISSING, explain("HG-2013", "ict").status());
        assertEquals(ScoreStatus.MISSING, explain("HG-2016", "par").status());
        assertNull(standing("HG-2013").points());
        assertEquals(List.of("par"), standing("HG-2016").missing());
        assertEquals(ScoreStatus.SCORED, standing("HG-2014").status());
    }

    /** "Last step of stage 2 (interaction)" of four; most services at level 2 of four. */
    @Test
    void laddersHaveFourSteps() throws Exception {
        assertEquals(new BigDecimal("2"), explain("HG", "1.1").points());
        assertEquals(new BigDecimal("2"), explain("HG", "1.2").points());
        assertEquals(
                List.of("Hiện diện", "Tương tác", "Giao dịch", "Chuyển đổi"),
                sample.framework().getScales().get(0).getLevels().stream()
                        .map((Level l) -> l.getName().get(0).getValue())
                        .toList());
    }

    /** 104 services at level 3 and 8 at level 4, of a number that the article does not give. */
    @Test
    void aShareWithoutItsDenominatorIsMissing() throws Exception {
        assertEquals(ScoreStatus.MISSING, explain("HG", "2").status());
        assertEquals(ScoreStatus.SCORED, standing("HG").status());
    }

    /** The department list sums to 45 with four zeros; Vị Thủy is not in the district list of 6. */
    @Test
    void missingStaffIsNotZeroStaff() {
        assertEquals(new BigDecimal("0"), standing("STP").points().stripTrailingZeros());
        assertEquals(ScoreStatus.MISSING, standing("VITHUY").status());
        assertNull(standing("VITHUY").points());
        assertEquals(45, staff("agencies"));
        assertEquals(6, staff("districts"));
    }

    private static int staff(String group) {
        return run.standings().all().stream()
                .filter(s -> s.group().getCode().equals(group) && s.points() != null)
                .mapToInt(s -> s.points().intValueExact())
                .sum();
    }

    /** 28 of 63 is not low; a list of 6 is not 7. What is said without a number cannot be recomputed. */
    @Test
    void contradictionsOfTheArticleAreReported() throws Exception {
        Map<String, String> contradictions = sample.contradictions();
        assertEquals(Set.of("HG-03", "HG-06", "HG-07"), contradictions.keySet());
        assertTrue(contradictions.get("HG-03").startsWith("INCONSISTENT"), contradictions.toString());
        assertEquals("INCONSISTENT 6", contradictions.get("HG-06"));
        assertTrue(contradictions.get("HG-07").startsWith("NOT_CHECKABLE"), contradictions.toString());
    }

    @Test
    void resourcesAreListedNotRanked() {
        for (Unit unit : sample.assessment().getUnits()) {
            assertNull(run.standings().of(unit).orElseThrow().rank(), unit.getCode());
        }
    }
}
