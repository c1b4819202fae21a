// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.SmallRun;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** Five units, two criteria of 10 and 20 points; expected values worked out by hand. */
class DiagnosisTest {
    private static final double EXACT = 1e-12;

    private final SmallRun small = new SmallRun();

    /** A: 10, 8, 6, 4, 2; B: 10, 12, 6, 8, 4. */
    DiagnosisTest() throws BadInputException {
        String[] points = {"10 10", "8 12", "6 6", "4 8", "2 4"};
        for (int i = 0; i < points.length; i++) {
            String[] cells = points[i].split(" ");
            small.set(i + 1, "a", Layer.VERIFIED, cells[0]);
            small.set(i + 1, "b", Layer.VERIFIED, cells[1]);
        }
    }

    private GroupValues values() throws BadInputException {
        ScoringRun run = small.score(Layer.VERIFIED);
        return GroupValues.of(run, run.standings().groups().get(0));
    }

    private static PlanNode node(GroupValues values, String code) {
        return values.table().plan().node(code).orElseThrow();
    }

    /** Shares of A: 100, 80, 60, 40, 20. A and B deviate by (4 2 0 −2 −4) and (2 4 −2 0 −4): 8 + 8 + 0 + 0 + 16 over √(40 · 40). */
    @Test
    void items() throws BadInputException {
        GroupValues values = values();
        ItemStatistics a = ItemStatistics.of(values, node(values, "A"), NominalWeights.of(values));
        assertEquals(5, a.scored());
        assertEquals(0, a.missing() + a.notApplicable());
        assertEquals(60, a.mean(), EXACT);
        assertEquals(Math.sqrt(4000 / 4.0), a.deviation(), EXACT);
        assertEquals(40, a.lower(), EXACT);
        assertEquals(60, a.median(), EXACT);
        assertEquals(80, a.upper(), EXACT);
        assertEquals(0, a.skewness(), EXACT, "symmetric");
        assertEquals(0.2, a.ceiling(), EXACT);
        assertEquals(0, a.floor(), EXACT);
        assertEquals(0.8, a.itemTotal(), EXACT, "of two criteria the rest is the other");
        assertEquals(20, a.lost(), EXACT, "0 + 2 + 4 + 6 + 8");
    }

    /** Ranks of B 2 1 4 3 5: squares of differences 4, so 1 − 6 · 4 / 120; of ten pairs two are the other way round. */
    @Test
    void correlations() throws BadInputException {
        GroupValues values = values();
        List<Correlation> all = Correlation.of(values, values.criteria());
        assertEquals(1, all.size());
        assertEquals(0.8, all.get(0).pearson(), EXACT);
        assertEquals(0.8, all.get(0).spearman(), EXACT);
        assertEquals(0.6, all.get(0).kendall(), EXACT);
        assertTrue(!all.get(0).isRedundant());
    }

    /** Variances 1000 and 250 (shares of B: 50, 60, 30, 40, 20), covariance 400: 2 · (1 − 1250 / 2050). */
    @Test
    void reliability() throws BadInputException {
        GroupValues values = values();
        Reliability alpha = Reliability.of(values, values.nodes().get(0), values.criteria());
        assertEquals(2 * (1 - 1250 / 2050.0), alpha.alpha(), EXACT);
    }

    /** Eigenvalues of a correlation matrix of two: 1 ± r, along (1 1) and (1 −1). */
    @Test
    void components() throws BadInputException {
        GroupValues values = values();
        PrincipalComponents found =
                PrincipalComponents.of(values, values.criteria()).orElseThrow();
        assertEquals(1.8, found.components().get(0).eigenvalue(), EXACT);
        assertEquals(0.1, found.components().get(1).share(), EXACT);
        double half = Math.sqrt(0.5);
        found.components().get(0).loadings().forEach(loading -> assertEquals(half, loading, EXACT));
        double variance = IntStream.range(0, 5)
                        .mapToDouble(i -> Math.pow(found.scores().get(i).get(0), 2))
                        .sum()
                / 4;
        assertEquals(1.8, variance, EXACT, "scores vary as the eigenvalue says");
    }

    /** A has a third of the points; both vary by 10 with covariance 8, so each brings in half of the total's 36. */
    @Test
    void weights() throws BadInputException {
        GroupValues values = values();
        NominalWeights weights = NominalWeights.of(values);
        assertEquals(1 / 3.0, weights.share(node(values, "A")), EXACT);
        assertEquals(List.of(0.5, 0.5), weights.influence(values, values.criteria()));
    }

    /**
     * Totals 20, 20, 12, 12, 6. U3 needs 8 to draw level: A has room for 4, B for 14, so B from 6 to 14. U5 needs 6: of A's
     * range that is 6/10, of B's 6/20.
     */
    @Test
    void smallestChange() throws BadInputException {
        GroupValues values = values();
        NominalWeights weights = NominalWeights.of(values);
        SmallestChange third = SmallestChange.of(values, weights, 2).orElseThrow();
        assertEquals(1, third.rank());
        assertEquals(List.of(new SmallestChange.Step(node(values, "B"), 6, 14)), third.steps());
        SmallestChange last = SmallestChange.of(values, weights, 4).orElseThrow();
        assertEquals(List.of(new SmallestChange.Step(node(values, "B"), 4, 10)), last.steps());
        assertTrue(SmallestChange.of(values, weights, 0).isEmpty(), "the first");
        small.set(3, "b", Layer.VERIFIED, "14");
        assertEquals(
                1,
                small.score(Layer.VERIFIED)
                        .standings()
                        .groups()
                        .get(0)
                        .standings()
                        .get(2)
                        .rank(),
                "it does draw level");
    }

    /** No single criterion has room for what U5 needs: 2 + 4 to 28 wants 22 of 8 + 16, B first. */
    @Test
    void severalSteps() throws BadInputException {
        for (int unit = 1; unit <= 4; unit++) {
            small.set(unit, "a", Layer.VERIFIED, "10");
            small.set(unit, "b", Layer.VERIFIED, "18");
        }
        GroupValues values = values();
        SmallestChange last =
                SmallestChange.of(values, NominalWeights.of(values), 4).orElseThrow();
        assertEquals(
                List.of(
                        new SmallestChange.Step(node(values, "B"), 4, 20),
                        new SmallestChange.Step(node(values, "A"), 2, 8)),
                last.steps());
        assertEquals(
                "to reach rank 1 it takes 22 more in total: B from 4 to 20, and A from 2 to 8",
                Remarks.of(values, NominalWeights.of(values), 4)
                        .change()
                        .orElseThrow()
                        .in(Locale.ENGLISH));
    }

    /** U1 is the best at A; the last quarter of five is the fifth place. */
    @Test
    void remarks() throws BadInputException {
        GroupValues values = values();
        NominalWeights weights = NominalWeights.of(values);
        assertEquals(
                "A: đạt 100 % điểm tối đa, đứng thứ 1 trong 5 đơn vị; trung vị 60 %",
                Remarks.of(values, weights, 0).strengths().get(0).in(Locale.forLanguageTag("vi")));
        Remarks last = Remarks.of(values, weights, 4);
        assertEquals(0, last.strengths().size());
        assertEquals(2, last.weaknesses().size());
        assertTrue(last.weaknesses().get(0).in(Locale.ENGLISH).startsWith("A: 20 %"), "13.3 points below, B 13.3");
    }
}
