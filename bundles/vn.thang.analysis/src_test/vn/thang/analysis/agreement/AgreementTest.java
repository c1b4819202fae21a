// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published examples; exact values are fractions worked out by hand from the same tables. */
class AgreementTest {
    private static final double EXACT = 1e-12;

    /** Rows are subjects, "-" is not rated. */
    private static Map<String, OptionalDouble> statistics(String... rows) {
        List<List<String>> cells = Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" "))
                        .map(cell -> cell.equals("-") ? "" : cell)
                        .toList())
                .toList();
        return Agreement.of(Ratings.of(cells, cells.get(0).size())).stream()
                .collect(Collectors.toMap(Agreement.Statistic::name, Agreement.Statistic::value));
    }

    private static final String[] KRIPPENDORFF = {
        "1 1 - 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4", "1 1 2 1", "2 2 2 2", "- 5 5 5",
        "- - 1 1", "- - 3 -"
    };

    /**
     * Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), four observers and twelve units; as printed, and as
     * exact fractions worked out from all pairs of ratings, without the matrix of coincidences.
     */
    @ParameterizedTest
    @CsvSource({
        "nominal,.743,113,152",
        "ordinal,.815,108577,133160",
        "interval,.849,951,1120",
        "ratio,.797,18222619,22852465"
    })
    void krippendorff(String level, double published, double numerator, double denominator) {
        double alpha = statistics(KRIPPENDORFF).get("krippendorff_" + level).getAsDouble();
        assertEquals(published, alpha, 0.0005);
        assertEquals(numerator / denominator, alpha, EXACT);
    }

    /**
     * The same ratings: Gwet's AC1 as in Gwet's handbook (4 raters of 12 units), printed 0.77544; AC1 and AC2 as exact
     * fractions worked out from all pairs of ratings.
     */
    @Test
    void gwet() {
        Map<String, OptionalDouble> all = statistics(KRIPPENDORFF);
        assertEquals(0.77544, all.get("gwet_ac1").getAsDouble(), 0.000005);
        assertEquals(31825 / 41041.0, all.get("gwet_ac1").getAsDouble(), EXACT);
        assertEquals(6225 / 7249.0, all.get("gwet_ac2_linear").getAsDouble(), EXACT);
        assertEquals(17685 / 19349.0, all.get("gwet_ac2_squared").getAsDouble(), EXACT);
    }

    /** Two categories are as far apart as it goes, so that AC2 is AC1; by hand: (3/4 − 15/32) / (17/32). */
    @Test
    void gwetWithTwoCategories() {
        Map<String, OptionalDouble> all = statistics("yes yes", "yes no", "yes yes", "no no");
        for (String name : List.of("gwet_ac1", "gwet_ac2_linear", "gwet_ac2_squared")) {
            assertEquals((24 - 15) / 17.0, all.get(name).getAsDouble(), EXACT, name);
        }
    }

    /**
     * By hand. A beside B: 1 − 2, 2 − 4, 3 − 3: −1 in the mean, squares 0 + 1 + 1 about it. C rates one subject, nobody
     * else the last.
     */
    @Test
    void severity() {
        Ratings ratings = Ratings.of(
                List.of(List.of("1", "2", ""), List.of("2", "4", ""), List.of("3", "3", ""), List.of("", "", "5")), 3);
        List<RaterSeverity> all = RaterSeverity.of(ratings);
        assertEquals(new RaterSeverity(0, 3, 2, 3, -1, 1), all.get(0));
        assertEquals(new RaterSeverity(1, 3, 3, 3, 1, 1), all.get(1));
        assertEquals(new RaterSeverity(2, 1, 5, 0, Double.NaN, Double.NaN), all.get(2));
        assertTrue(RaterSeverity.of(Ratings.of(List.of(List.of("a", "b")), 2)).isEmpty(), "needs numbers");
    }

    /** Nobody rated it, so it says nothing about how often a category is used. */
    @Test
    void aSubjectThatNobodyRatedChangesNothing() {
        String[] more = Arrays.copyOf(KRIPPENDORFF, KRIPPENDORFF.length + 1);
        more[KRIPPENDORFF.length] = "- - - -";
        Map<String, OptionalDouble> rated = statistics(KRIPPENDORFF);
        Map<String, OptionalDouble> all = statistics(more);
        for (String name : List.of("gwet_ac1", "krippendorff_nominal", "krippendorff_interval")) {
            assertEquals(rated.get(name).getAsDouble(), all.get(name).getAsDouble(), EXACT, name);
        }
    }

    private static final String[] SHROUT_FLEISS = {"9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7"};

    /**
     * Shrout and Fleiss, Intraclass correlations (1979), table 4, to the printed digits; and the mean squares worked out by
     * hand: between 11.24166…, within 6.26388…, raters 32.48611…, residual 1.01944….
     */
    @ParameterizedTest
    @CsvSource({"1_1,.17", "2_1,.29", "3_1,.71", "1_k,.44", "2_k,.62", "3_k,.91"})
    void intraclassCorrelations(String form, double published) {
        double icc = statistics(SHROUT_FLEISS).get("icc_" + form).getAsDouble();
        assertEquals(published, icc, 0.005);
        double between = 1349.0 / 120;
        double within = 451.0 / 72;
        double raters = 2339.0 / 72;
        double error = 367.0 / 360;
        double byHand = switch (form) {
            case "1_1" -> (between - within) / (between + 3 * within);
            case "2_1" -> (between - error) / (between + 3 * error + 4 * (raters - error) / 6);
            case "3_1" -> (between - error) / (between + 3 * error);
            case "1_k" -> (between - within) / between;
            case "2_k" -> (between - error) / (between + (raters - error) / 6);
            default -> (between - error) / between;
        };
        assertEquals(byHand, icc, 1e-9);
    }

    /**
     * Two raters, 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: agreement 35/50, chance 0.5·0.6 + 0.5·0.4, kappa 0.4. With two
     * categories the weighted kappas are the same, and Light's is Cohen's.
     */
    @Test
    void cohen() {
        String[] rows = new String[50];
        Arrays.fill(rows, 0, 20, "yes yes");
        Arrays.fill(rows, 20, 25, "yes no");
        Arrays.fill(rows, 25, 35, "no yes");
        Arrays.fill(rows, 35, 50, "no no");
        Map<String, OptionalDouble> all = statistics(rows);
        for (String name : List.of("cohen", "cohen_linear", "cohen_squared", "light")) {
            assertEquals(0.4, all.get(name).getAsDouble(), EXACT, name);
        }
        assertEquals(70, all.get("percent_agreement").getAsDouble(), EXACT);
        assertFalse(all.get("icc_1_1").isPresent(), "needs numbers");
        assertFalse(all.get("krippendorff_interval").isPresent(), "needs numbers");
        assertTrue(all.get("krippendorff_nominal").isPresent());
    }

    /** 1–1, 2–2, 3–3, 1–3: agreement 3/4, chance 5/16; neighbours count ½ with linear and ¾ with squared weights. */
    @Test
    void weightedKappa() {
        Map<String, OptionalDouble> all = statistics("1 1", "2 2", "3 3", "1 3");
        assertEquals((3 / 4.0 - 5 / 16.0) / (11 / 16.0), all.get("cohen").getAsDouble(), EXACT);
        assertEquals(
                (0.75 - chance(0.5)) / (1 - chance(0.5)),
                all.get("cohen_linear").getAsDouble(),
                EXACT);
        assertEquals(
                (0.75 - chance(0.75)) / (1 - chance(0.75)),
                all.get("cohen_squared").getAsDouble(),
                EXACT);
    }

    /** First rater 2, 1, 1 of four, second 1, 1, 2; neighbours count so much. */
    private static double chance(double neighbours) {
        double[] one = {0.5, 0.25, 0.25};
        double[] other = {0.25, 0.25, 0.5};
        double sum = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                int distance = Math.abs(a - b);
                sum += one[a] * other[b] * (distance == 0 ? 1 : distance == 1 ? neighbours : 0);
            }
        }
        return sum;
    }

    /** Fleiss, Measuring nominal scale agreement (1971) with the table of Wikipedia's example; printed 0.210. */
    @Test
    void fleiss() {
        int[][] counts = {
            {0, 0, 0, 0, 14},
            {0, 2, 6, 4, 2},
            {0, 0, 3, 5, 6},
            {0, 3, 9, 2, 0},
            {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0},
            {3, 2, 6, 3, 0},
            {2, 5, 3, 2, 2},
            {6, 5, 2, 1, 0},
            {0, 2, 2, 3, 7}
        };
        String[] rows = Arrays.stream(counts)
                .map(row -> {
                    StringBuilder text = new StringBuilder();
                    for (int k = 0; k < row.length; k++) {
                        text.append((k + " ").repeat(row[k]));
                    }
                    return text.toString().strip();
                })
                .toArray(String[]::new);
        double kappa = statistics(rows).get("fleiss").getAsDouble();
        assertEquals(0.210, kappa, 0.0005);
        assertEquals(4211 / 20059.0, kappa, EXACT, "the same as an exact fraction");
        assertFalse(statistics(rows).get("cohen").isPresent(), "two raters only");
    }

    /** Twenty subjects by three raters with many ties (data "anxiety" of R's irr): DescTools' manual prints 0.5396569. */
    @Test
    void kendallWithTiesAsPublished() {
        String[] raters = {
            "3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3",
            "3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4",
            "2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2"
        };
        String[][] marks = Arrays.stream(raters).map(rater -> rater.split(" ")).toArray(String[][]::new);
        String[] rows = IntStream.range(0, 20)
                .mapToObj(subject -> marks[0][subject] + " " + marks[1][subject] + " " + marks[2][subject])
                .toArray(String[]::new);
        assertEquals(0.5396569, statistics(rows).get("kendall_w_ties").getAsDouble(), 5e-8);
    }

    /** Three raters, ranks 1 2 3, 1 3 2, 2 1 3: sums 4, 6, 8, S = 8, W = 96 / (9 · 24); with a tie of two: 2 ranks of 1.5. */
    @Test
    void kendall() {
        assertEquals(
                96.0 / 216,
                statistics("1 1 2", "2 3 1", "3 2 3").get("kendall_w").getAsDouble(),
                EXACT);
        Map<String, OptionalDouble> ties = statistics("1 1", "1 2", "2 3");
        assertEquals(12 * 6.5 / (4 * 24), ties.get("kendall_w").getAsDouble(), EXACT);
        assertEquals(12 * 6.5 / (4 * 24 - 2 * 6), ties.get("kendall_w_ties").getAsDouble(), EXACT);
    }

    @Test
    void whatTheDataDoesNotAllowIsAbsent() {
        statistics("3 3", "3 3").forEach((name, value) -> {
            boolean defined = name.equals("percent_agreement");
            assertEquals(defined || name.equals("kendall_w"), value.isPresent(), name);
        });
        statistics("1 -", "- 2").forEach((name, value) -> assertFalse(value.isPresent(), name));
    }

    @Test
    void numbersAreComparedAsNumbers() {
        Map<String, OptionalDouble> all = statistics("1.0 1", "10 10.00", "2 2", "9 1e1");
        assertEquals(75, all.get("percent_agreement").getAsDouble(), EXACT);
        assertTrue(all.get("icc_3_1").isPresent());
    }
}
