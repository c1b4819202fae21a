// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.Origin;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** PAR INDEX, Decision 766/QĐ-TTg and Decree 61/2018/NĐ-CP: what is published holds, what is not verified is marked. */
class UnverifiedFrameworksTest {
    private static final List<String> CODES = List.of("par-index", "qd-766-2022", "nd-61-2018");

    private static Framework framework(String code) {
        return Catalog.find(code).orElseThrow().framework();
    }

    private static List<Node> fields(String code) {
        return framework(code).getScorecards().get(0).getChildren();
    }

    private static int attribute(Node node, int index) {
        return Integer.parseInt(node.getAttributes().get(index).getValues().get(0));
    }

    /** No result is ever classified by an edge that nobody has checked, and no such framework passes as issued. */
    @ParameterizedTest
    @ValueSource(strings = {"par-index", "qd-766-2022", "nd-61-2018"})
    void unverifiedBandsClassifyNobody(String code) throws Exception {
        Framework framework = framework(code);
        assertEquals(FrameworkStatus.DRAFT, framework.getStatus());
        assertFalse(framework.getOrigin() == Origin.PUBLISHED);
        for (Banding banding : framework.getBandings()) {
            assertEquals(Origin.UNVERIFIED, banding.getOrigin());
        }
        for (Standing standing :
                ScoredSample.of(code).score(Layer.FINAL).standings().all()) {
            assertNull(standing.band());
        }
    }

    @Test
    void everyUnitOfTheirSamplesIsFictitious() {
        for (String code : CODES) {
            ScoredSample sample = ScoredSample.of(code);
            assertEquals(Origin.RECONSTRUCTED, sample.assessment().getOrigin());
            assertTrue(sample.assessment().getUnits().stream()
                    .allMatch(u -> u.getOrigin() == Origin.RECONSTRUCTED
                            && u.getName().get(0).getValue().contains("mẫu")));
        }
    }

    /** Published (pyict.phuyen.gov.vn): 8 fields, 43 criteria 6, 4, 5, 4, 9, 4, 5, 6 and 95 sub-criteria. */
    @Test
    void parIndexHasEightFields() {
        List<Node> fields = fields("par-index");
        assertEquals(
                List.of(6, 4, 5, 4, 9, 4, 5, 6),
                fields.stream().map(f -> attribute(f, 0)).toList());
        assertEquals(
                List.of(2, 6, 19, 12, 16, 15, 17, 8),
                fields.stream().map(f -> attribute(f, 1)).toList());
    }

    /** Published (guidance of the Ministry of Home Affairs): surveys are not self-scored, no document, an explanation. */
    @Test
    void parIndexHasThreeSources() throws Exception {
        for (Node field : fields("par-index")) {
            List<Node> parts = ((Group) field).getChildren();
            assertTrue(parts.get(0).isSelfScored());
            assertEquals(EvidenceDemand.REQUIRED_OR_EXPLAINED, parts.get(0).getEvidence());
            assertTrue(parts.get(1).isSurvey());
            assertFalse(parts.get(1).isSelfScored());
        }
        ScoredSample sample = ScoredSample.of("par-index");
        // The survey is no part of the self-score: a total of it alone does not exist.
        assertEquals(
                ScoreStatus.MISSING,
                sample.score(Layer.SELF)
                        .standings()
                        .of(sample.unit("T1"))
                        .orElseThrow()
                        .status());
        ScoringRun verified = sample.score(Layer.FINAL);
        for (Standing standing : verified.standings().all()) {
            assertEquals(ScoreStatus.SCORED, standing.status());
        }
    }

    /** Published: 18 + 20 + 22 + 22 + 18 = 100. */
    @Test
    void decision766HasFiveGroups() throws Exception {
        assertEquals(
                List.of("18", "20", "22", "22", "18"),
                fields("qd-766-2022").stream()
                        .map(f -> f.getMaximum().toPlainString())
                        .toList());
        assertEquals(Map.of(), ScoredSample.of("qd-766-2022").contradictions());
    }

    /**
     * Published formula (total − unsatisfied) / total, on the sample's figures by hand, two decimals half up: 6 ×
     * (254300 − 612) / 254300 = 5.9856; 6 × (410 − 6) / 410 = 5.9122; 6 × (98210 − 990) / 98210 = 5.9395.
     */
    @ParameterizedTest
    @CsvSource({"T1, 5.3, 5.99", "T1, 5.2, 5.91", "T4, 5.3, 5.94"})
    void satisfactionFollowsThePublishedFormula(String unit, String node, BigDecimal points) throws Exception {
        ScoredSample sample = ScoredSample.of("qd-766-2022");
        ScoringRun run = sample.score(Layer.FINAL);
        assertEquals(
                points,
                Explainer.explain(run, sample.unit(unit), node, CellInfoSource.none())
                        .points());
    }

    /** Without feedback two indicators do not apply; the third counts for the group: 5.94 / 6 × 18 = 17.82. */
    @Test
    void noFeedbackIsNotApplicable() throws Exception {
        ScoredSample sample = ScoredSample.of("qd-766-2022");
        ScoringRun run = sample.score(Layer.FINAL);
        for (String node : List.of("5.1", "5.2")) {
            assertEquals(
                    ScoreStatus.NOT_APPLICABLE,
                    Explainer.explain(run, sample.unit("T4"), node, CellInfoSource.none())
                            .status());
        }
        // origin: 2.62 + 7.25 + 17.52 + 8.4 + 7.1 of the other groups, by hand from the sample's figures, and 17.82
        assertEquals(
                new BigDecimal("60.71"),
                run.standings().of(sample.unit("T4")).orElseThrow().points());
    }

    /** Nine criteria of 0, 1 or 2 points, 18 in all; every one of them marked as unverified. */
    @Test
    void decree61IsUnverifiedThroughout() throws Exception {
        List<Node> criteria = fields("nd-61-2018");
        assertEquals(9, criteria.size());
        assertTrue(criteria.stream().allMatch(c -> c instanceof Criterion && c.getOrigin() == Origin.UNVERIFIED));
        ScoredSample sample = ScoredSample.of("nd-61-2018");
        Standing first =
                sample.score(Layer.FINAL).standings().of(sample.unit("MC-01")).orElseThrow();
        // origin: the sample's answers 2,2,2,2,2,2,2,1,2
        assertEquals(new BigDecimal("17"), first.points());
        assertEquals(new BigDecimal("18"), first.maximum());
    }
}
