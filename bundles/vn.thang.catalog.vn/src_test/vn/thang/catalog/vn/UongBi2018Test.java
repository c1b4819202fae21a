// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.analysis.LayerDifference;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Origin;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Uông Bí, meeting of 18 September 2018: self-score before verification, and 146 afterwards (portal). */
class UongBi2018Test {
    private static ScoredSample sample;
    private static ScoringRun self;
    private static Map<String, LayerDifference> byCode;

    @BeforeAll
    static void score() throws Exception {
        sample = ScoredSample.of("uong-bi-2018");
        self = sample.score(Layer.SELF);
        byCode = LayerDifference.of(self, sample.score(Layer.FINAL)).stream()
                .collect(Collectors.toMap(d -> d.node().code(), d -> d));
    }

    /**
     * Published: 150.77, 43.72, 89.27. By difference: 17.78 of 20. Percents of DOMAIN's recalculation: 88.69, 87.44,
     * 89.27, 88.90. All exact. The split of the verified 146 is made up.
     */
    @ParameterizedTest
    @CsvSource({"district, 150.77, 170, 88.69", "H1, 43.72, 50, 87.44", "H2, 89.27, 100, 89.27", "H3, 17.78, 20, 88.90"
    })
    void selfScoresComeOutExactly(String node, BigDecimal points, BigDecimal maximum, BigDecimal percent) {
        LayerDifference difference = byCode.get(node);
        assertEquals(points, difference.self());
        assertEquals(maximum, difference.node().maximum());
        assertEquals(
                percent, difference.self().multiply(BigDecimal.valueOf(100)).divide(maximum, 2, RoundingMode.HALF_UP));
    }

    /** 150.77 − 146 = 4.77 (inferred: the portal says the highest score was 146 and Uông Bí led). */
    @Test
    void verificationTakesPointsAway() {
        assertEquals(new BigDecimal("146"), byCode.get("district").verified());
        assertEquals(new BigDecimal("-4.77"), byCode.get("district").difference());
        assertTrue(byCode.values().stream().allMatch(d -> d.difference().signum() <= 0));
    }

    /** Named by the article: work files, Phiếu trình, results scanned and signed. */
    @Test
    void theNamedCriteriaAreBelowTheirMaximum() {
        Set<String> below = byCode.values().stream()
                .filter(d -> d.node().element() instanceof Criterion)
                .filter(d -> d.self().compareTo(d.node().maximum()) < 0)
                .map(d -> d.node().code())
                .collect(Collectors.toSet());
        assertTrue(below.containsAll(List.of("H3.1", "H3.2", "H3.3")), below.toString());
        // The three take the whole 2.22 that the group lacks: the fourth criterion of the group is full.
        assertTrue(!below.contains("H3.4"), below.toString());
    }

    /** Good above 80 % (portal); one unit alone has no rank. */
    @Test
    void theUnitIsClassifiedButNotRanked() throws Exception {
        Standing standing =
                sample.score(Layer.FINAL).standings().of(sample.unit("UB")).orElseThrow();
        assertEquals("tot", standing.band().getCode());
        assertNull(standing.rank());
    }

    @Test
    void publishedFiguresAreConsistent() throws Exception {
        assertEquals(Map.of(), sample.contradictions());
    }

    /** Something is planned for every criterion below its maximum and for no other, within what it can earn. */
    @Test
    void everyCriterionBelowItsMaximumHasAnAction() {
        Map<String, Target> targets =
                Catalog.find("uong-bi-2018").orElseThrow().sample().orElseThrow().targets().stream()
                        .collect(Collectors.toMap(Target::itemId, t -> t));
        Map<String, LayerDifference> below = byCode.values().stream()
                .filter(d -> d.node().element() instanceof Criterion)
                .filter(d -> d.self().compareTo(d.node().maximum()) < 0)
                .collect(Collectors.toMap(d -> d.node().id(), d -> d));
        assertEquals(below.keySet(), targets.keySet());
        targets.forEach((criterion, target) -> {
            LayerDifference self = below.get(criterion);
            assertTrue(target.value().compareTo(self.self()) > 0, target.id());
            assertTrue(target.value().compareTo(self.node().maximum()) <= 0, target.id());
            assertEquals(1, target.actions().size());
            assertEquals(Origin.RECONSTRUCTED, target.origin());
        });
    }
}
