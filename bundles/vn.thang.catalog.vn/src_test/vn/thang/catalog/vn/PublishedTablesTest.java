// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.PublishedFigure;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.Verdict;

/** Published tables of other provinces, scored by the engine; every expected number is the printed one. */
class PublishedTablesTest {
    /**
     * Huế 2020, Decision 3402/QĐ-UBND of 31 December 2020, readiness of districts /50: scored and not-applicable points
     * as printed; only TP Huế has 2 points that do not apply.
     */
    private static final SmallTable READINESS = new SmallTable("50")
            .criteria("48", "2")
            .bands("I", "90", "II", "85", "III", null)
            .unit("Nam Đông", "48", "2")
            .unit("Quảng Điền", "47.01", "2")
            .unit("A Lưới", "46.93", "2")
            .unit("Phú Lộc", "46.82", "2")
            .unit("Hương Trà", "45.77", "2")
            .unit("Phú Vang", "43.95", "2")
            .unit("Hương Thủy", "43.71", "2")
            .unit("TP Huế", "42.63", "NA")
            .unit("Phong Điền", "41.51", "2");

    /** The same decision, results /100: 8 points do not apply to any of the three. */
    private static final SmallTable RESULTS = new SmallTable("100")
            .criteria("92", "8")
            .bands("I", "90", "II", "85", "III", null)
            .unit("Nam Đông", "78.53", "NA")
            .unit("Phú Vang", "75.81", "NA")
            .unit("A Lưới", "75.41", "NA");

    private static Standing standing(SmallTable table, String unit) throws Exception {
        return table.score().standings().all().stream()
                .filter(s -> s.unit().getCode().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** Points re-based (scored/(max − N/A) × max), percent and class as printed; percents printed without decimals. */
    @ParameterizedTest
    @CsvSource({
        "Nam Đông, 50, 100, I, 1",
        "Quảng Điền, 49.01, 98, I, 2",
        "A Lưới, 48.93, 98, I, 3",
        "Phú Lộc, 48.82, 98, I, 4",
        "Hương Trà, 47.77, 96, I, 5",
        "Phú Vang, 45.95, 92, I, 6",
        "Hương Thủy, 45.71, 91, I, 7",
        "TP Huế, 44.41, 89, II, 8",
        "Phong Điền, 43.51, 87, II, 9"
    })
    void hueReadinessIsReBased(String unit, BigDecimal points, int percent, String band, int rank) throws Exception {
        Standing standing = standing(READINESS, unit);
        assertEquals(points, standing.points().setScale(points.scale(), RoundingMode.HALF_UP));
        assertEquals(
                percent, standing.percent().setScale(0, RoundingMode.HALF_UP).intValueExact());
        assertEquals(band, standing.band().getCode());
        // TP Huế scored less than Phong Điền (42.63 < 43.51) but stands above after re-basing.
        assertEquals(rank, standing.rank());
    }

    /** Printed 85.36, 82.4 and 81.96; the last is truncated from 81.967…. */
    @ParameterizedTest
    @CsvSource({"Nam Đông, 85.36, II", "Phú Vang, 82.40, III", "A Lưới, 81.97, III"})
    void hueResultsAreReBased(String unit, BigDecimal points, String band) throws Exception {
        Standing standing = standing(RESULTS, unit);
        assertEquals(points, standing.points().setScale(2, RoundingMode.HALF_UP));
        assertEquals(band, standing.band().getCode());
    }

    @Test
    void theTruncatedFigureIsReported() throws Exception {
        List<PublishedFigure> printed = List.of(
                SmallTable.figure("nam-dong", "points(\"Nam Đông\") = 85.36"),
                SmallTable.figure("phu-vang", "points(\"Phú Vang\") = 82.4"),
                SmallTable.figure("a-luoi", "points(\"A Lưới\") = 81.96"));
        List<FigureCheck> checks = new PublishedFigures().check(printed, List.of(RESULTS.score()));
        assertEquals(
                List.of(Verdict.CONSISTENT, Verdict.CONSISTENT, Verdict.INCONSISTENT),
                checks.stream().map(FigureCheck::verdict).toList());
        assertEquals("81.97", checks.get(2).recomputed());
        String finding = new PublishedFigures().findings(checks, null).get(0).in(Locale.ENGLISH);
        assertTrue(finding.contains("Published 81.96, but recomputed 81.97: difference -0.01"), finding);
    }

    /** Phú Thọ 2021, Decision 519/QĐ-UBND of 8 March 2022: departments /150, ranks 1 to 18 as printed. */
    @Test
    void phuThoRanksAndPercents() throws Exception {
        List<String> totals = List.of(
                "141.6", "136.8", "136.5", "136.0", "134.3", "134.2", "134.0", "133.3", "132.4", "132.3", "130.3",
                "129.6", "129.4", "128.5", "128.2", "128.0", "127.5", "127.0");
        SmallTable table = new SmallTable("150").criteria("150");
        // In reverse order, so that ranks cannot come from the order of the rows.
        for (int i = totals.size(); i > 0; i--) {
            table.unit("rank-" + i, totals.get(i - 1));
        }
        ScoringRun run = table.score();
        for (Standing standing : run.standings().all()) {
            assertEquals("rank-" + standing.rank(), standing.unit().getCode());
        }
        // 141.6/150 = 94.40 % and 127.0/150 = 84.67 % as printed.
        assertEquals("94.40", percent(run, "rank-1"));
        assertEquals("84.67", percent(run, "rank-18"));
    }

    private static String percent(ScoringRun run, String unit) {
        return run.standings().all().stream()
                .filter(s -> s.unit().getCode().equals(unit))
                .map(s -> s.percent().setScale(2, RoundingMode.HALF_UP).toPlainString())
                .findFirst()
                .orElseThrow();
    }

    /** National ranking of ICT application 2017, first 20 of 63 as printed: two provinces 17th, the next 19th. */
    @Test
    void competitionRanksWithTies() throws Exception {
        List<String> scores = List.of(
                "0.727", "0.716", "0.714", "0.703", "0.688", "0.679", "0.678", "0.677", "0.665", "0.662", "0.659",
                "0.656", "0.651", "0.649", "0.648", "0.64", "0.633", "0.633", "0.624", "0.623");
        SmallTable table = new SmallTable("1").criteria("1");
        for (int i = 0; i < scores.size(); i++) {
            table.unit("p" + i, scores.get(i));
        }
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 17, 19, 20),
                table.score().standings().all().stream().map(Standing::rank).toList());
    }
}
