// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.scoring.methods.Scene.n;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Criterion;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.testkit.ReferenceData;

/** Tables printed by provinces and the ministry. Printed figures have two decimals: compared after rounding half up. */
class PublishedTablesTest {
    /**
     * Huế 2020 (QĐ 3402/QĐ-UBND, 31/12/2020): maximum, points not applicable, scored, re-based score. Printed for A Lưới is
     * 81.96, a truncation; exact is 75.41 / 92 × 100 = 81.967….
     */
    @ParameterizedTest
    @CsvSource({"50,2,42.63,44.41", "100,8,78.53,85.36", "100,8,75.81,82.40", "100,8,75.41,81.97", "50,0,43.51,43.51"})
    void hueRebasing(String maximum, String notApplicable, String scored, String expected) {
        assertEquals(n(expected), rebased(maximum, notApplicable, scored));
    }

    private static BigDecimal rebased(String maximum, String notApplicable, String scored) {
        Scene scene = new Scene();
        scene.card.setMaximum(n(maximum));
        Unit unit = scene.unit("A");
        BigDecimal rest = n(maximum).subtract(n(notApplicable));
        Criterion applies = scene.criterion(scene.card, "1", rest.toPlainString(), null);
        Criterion other = scene.criterion(scene.card, "2", notApplicable, null);
        scene.award(unit, applies, scored).award(unit, other, "NA");
        Standing standing = Scene.standing(scene.run(), unit);
        assertEquals(n(maximum), standing.maximum());
        return standing.points().setScale(2, RoundingMode.HALF_UP);
    }

    /** Phong Điền leads with 43.51 against 42.63, but not after re-basing: 43.51 against 44.41. */
    @Test
    void rebasingChangesTheOrderInHue() {
        Scene scene = new Scene();
        scene.card.setMaximum(n("50"));
        Criterion first = scene.criterion(scene.card, "1", "48", null);
        Criterion second = scene.criterion(scene.card, "2", "2", null);
        Unit phongDien = scene.unit("Phong Điền");
        Unit hue = scene.unit("TP Huế");
        scene.award(phongDien, first, "43.51").award(phongDien, second, "0");
        scene.award(hue, first, "42.63").award(hue, second, "NA");
        ScoringRun run = scene.run();
        assertEquals(1, Scene.standing(run, hue).rank());
        assertEquals(2, Scene.standing(run, phongDien).rank());
    }

    @Test
    void hueTablesFromTheReferenceData() throws IOException {
        for (String file : List.of("hue_2020_readiness.csv", "hue_2020_results_top3.csv")) {
            for (String[] row : reference(file)) {
                int rebased = file.contains("readiness") ? 6 : 5;
                boolean truncated = row[0].equals("A Lưới") && file.contains("results");
                if (!row[rebased].isEmpty()) {
                    BigDecimal expected = truncated ? n("81.97") : n(row[rebased]);
                    assertEquals(0, expected.compareTo(rebased(row[1], row[2], row[4])), row[0]);
                }
            }
        }
    }

    /** Ranking of provinces 2017 (Ministry of Information and Communications): ties 17, 17, 19. */
    @Test
    void competitionRanksOfTheNationalRanking2017() {
        assertRanks(
                List.of(
                        new String[] {"15", "Nghệ An", "0.648"},
                        new String[] {"16", "Đồng Nai", "0.64"},
                        new String[] {"17", "Thanh Hóa", "0.633"},
                        new String[] {"17", "BR-VT", "0.633"},
                        new String[] {"19", "Phú Thọ", "0.624"}),
                14);
    }

    @Test
    void nationalRanking2017FromTheReferenceData() throws IOException {
        List<String[]> rows = reference("vn_2017_ict_application_ranking.csv");
        assertEquals(53, rows.size());
        assertRanks(rows, 0);
    }

    /** @param before units that stand above the first row */
    private static void assertRanks(List<String[]> rows, int before) {
        Scene scene = new Scene();
        Criterion criterion = scene.criterion(scene.card, "1", "1", null);
        for (int i = 0; i < before; i++) {
            scene.award(scene.unit("above" + i), criterion, "1");
        }
        List<Unit> units = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Unit unit = scene.unit(rows.get(i)[1]);
            units.add(0, unit);
            scene.award(unit, criterion, rows.get(i)[2]);
        }
        ScoringRun run = scene.run();
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                    Integer.valueOf(rows.get(i)[0]),
                    Scene.standing(run, units.get(i)).rank(),
                    rows.get(i)[1]);
        }
    }

    /** Phú Thọ 2021 (QĐ 519/QĐ-UBND, 8/3/2022): 141.6 of 150 is 94.40 %, 127.0 is 84.67 %. */
    @ParameterizedTest
    @CsvSource({"141.6,94.40", "127.0,84.67"})
    void phuThoPercentages(String points, String percent) {
        Scene scene = new Scene();
        Unit unit = scene.unit("A");
        scene.award(unit, scene.criterion(scene.card, "1", "150", null), points);
        assertEquals(n(percent), Scene.standing(scene.run(), unit).percent().setScale(2, RoundingMode.HALF_UP));
    }

    private static List<String[]> reference(String file) throws IOException {
        return Files.readAllLines(ReferenceData.require("vietnam/" + file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
