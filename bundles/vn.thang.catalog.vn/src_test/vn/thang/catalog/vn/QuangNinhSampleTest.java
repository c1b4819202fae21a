// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.analysis.CriterionStatistics;
import vn.thang.analysis.GroupStatistics;
import vn.thang.analysis.LayerDifference;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.Verdict;

/**
 * The engine gets every published figure of Quảng Ninh 2018 (article of 5 June 2019) and Uông Bí (18 September 2018) out
 * of the sample, exactly; where published figures contradict each other it says so.
 */
class QuangNinhSampleTest {
    private static ScoredSample sample;
    private static ScoringRun official;
    private static ScoringRun self;
    private static ScoringRun verified;

    @BeforeAll
    static void score() throws Exception {
        sample = ScoredSample.of(Catalog.find("quang-ninh-2018").orElseThrow());
        official = sample.score(Layer.FINAL);
        self = sample.score(Layer.SELF);
        verified = sample.score(Layer.VERIFIED);
    }

    private static GroupStatistics statistics(String group) {
        return GroupStatistics.of(official.standings()).stream()
                .filter(s -> s.group().getCode().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Articles as above; mean of the districts 121 and of the communes 41 % as printed. Exact. */
    @ParameterizedTest
    @CsvSource({
        "departments, 28, 7/12/6/3, 62.5, 62.5, 78, 27, 51",
        "districts, 14, 2/10/2/0, 121, 71.17647058823529411764705882352941, 146, 94, 52",
        "communes, 89, 0/0/8/81, 41, 41, 57.72, , "
    })
    void publishedTotalsComeOutExactly(
            String group,
            int units,
            String bands,
            BigDecimal mean,
            BigDecimal meanPercent,
            BigDecimal highest,
            BigDecimal lowest,
            BigDecimal spread) {
        GroupStatistics statistics = statistics(group);
        assertEquals(units, statistics.units());
        assertEquals(units, statistics.scored());
        assertEquals(
                bands,
                statistics.bandCounts().values().stream().map(String::valueOf).collect(Collectors.joining("/")));
        assertEquals(mean, statistics.mean());
        // The mean of 14 percents of 34 digits each may differ from the quotient of the sums in the last digits.
        assertTrue(
                meanPercent.subtract(statistics.meanPercent()).abs().compareTo(new BigDecimal("1e-28")) < 0,
                statistics.meanPercent().toString());
        assertEquals(highest, statistics.highest());
        if (lowest != null) {
            assertEquals(lowest, statistics.lowest());
            assertEquals(spread, statistics.spread());
        }
    }

    @Test
    void everyUnitIsScoredAndRankedWithoutFindings() {
        assertTrue(official.findings().isEmpty(), official.findings().toString());
        List<Standing> all = official.standings().all();
        assertEquals(131, all.size());
        for (Standing standing : all) {
            assertEquals(ScoreStatus.SCORED, standing.status());
            assertTrue(standing.rank() >= 1, standing.unit().getCode());
        }
    }

    @Test
    void someUnitsStandCloseToAnEdge() {
        Set<String> groups = official.standings().all().stream()
                .filter(s -> s.nearEdge().isPresent())
                .map(s -> s.group().getCode())
                .collect(Collectors.toSet());
        assertTrue(groups.containsAll(Set.of("departments", "communes")), groups.toString());
    }

    /** Every check of the bundled list, with the verdict of {@code seed_facts.json} for those that contradict. */
    @Test
    void publishedFiguresGetTheirVerdicts() {
        List<FigureCheck> checks =
                new PublishedFigures().check(sample.assessment().getPublished(), List.of(official, self, verified));
        Map<String, String> exceptions = new TreeMap<>();
        for (FigureCheck check : checks) {
            if (check.verdict() != Verdict.CONSISTENT) {
                exceptions.put(check.figure().getId(), check.verdict() + " " + check.recomputed());
            }
        }
        assertEquals(
                Map.of(
                        "QN-04b", "INCONSISTENT 2/7/5",
                        "QN-05", "INCONSISTENT 71.18%",
                        "QN-05c", "INCONSISTENT 71.18%",
                        "QN-07", "INCONSISTENT 90",
                        "QN-08a", "INCONSISTENT 91.01%",
                        "QN-08b", "INCONSISTENT 99%",
                        "QN-12", "NOT_CHECKABLE ",
                        "QN-13", "NOT_CHECKABLE "),
                exceptions);
        assertEquals(6, new PublishedFigures().findings(checks, null).size());
    }

    @Test
    void withTheFinalRunAloneSelfScoresCannotBeChecked() {
        List<FigureCheck> checks = new PublishedFigures().check(sample.assessment(), official);
        FigureCheck check = checks.stream()
                .filter(c -> c.figure().getId().equals("UB-01b"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.NOT_CHECKABLE, check.verdict());
        assertTrue(check.message().in(Locale.ENGLISH).contains("layer"), check.toString());
    }

    /** A check that names nothing here says what it names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean(provinces) = 1 | provinces",
                "bands(provinces) = 1/2 | provinces",
                "mean(group) = 1 | group",
                "points(H99) = 1 | H99",
                "points(H01, H9) = 1 | H9",
                "rank(H01, H1) = 1 | H01"
            })
    void aCheckThatNamesNothingIsNotCheckable(String check, String named) {
        FigureCheck result = new PublishedFigures()
                .check(List.of(SmallTable.figure("f", check)), List.of(official))
                .get(0);
        assertEquals(Verdict.NOT_CHECKABLE, result.verdict());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"))) {
            assertTrue(
                    result.message().in(locale).contains("\"" + named + "\""),
                    result.message().in(locale));
        }
    }

    @Test
    void aGroupWithAnUnscoredUnitIsNotCheckable() throws Exception {
        SmallTable table =
                new SmallTable("10").criteria("10", "0").unit("A", "5", "0").unit("B", "5");
        FigureCheck result = new PublishedFigures()
                .check(List.of(SmallTable.figure("f", "mean(units) = 5")), List.of(table.score()))
                .get(0);
        assertEquals(Verdict.NOT_CHECKABLE, result.verdict());
        assertTrue(result.message().in(Locale.ENGLISH).contains("\"B\""), result.toString());
    }

    /** The weakest criteria named by the article of 5 June 2019. */
    @ParameterizedTest
    @CsvSource({
        "departments, S2.3 S2.4 S5.2 S5.4",
        "districts, H1.2.3 H2.1.2 H2.1.3 H2.2.2 H2.3.2",
        "communes, X1.3 X2.1 X2.2 X2.4 X2.6 X2.7"
    })
    void theNamedCriteriaAreTheWeakest(String group, String codes) {
        Set<String> named = Set.of(codes.split(" "));
        UnitGroup units = statistics(group).group();
        List<CriterionStatistics> weakestFirst = CriterionStatistics.of(
                official.tables().stream()
                        .filter(t -> t.plan().scorecard() == units.getScorecard())
                        .findFirst()
                        .orElseThrow(),
                units);
        Set<String> weakest = weakestFirst.stream()
                .limit(named.size())
                .map(s -> s.node().code())
                .collect(Collectors.toSet());
        assertEquals(named, weakest);
    }

    /** Uông Bí, 18 September 2018: 150.77 = 43.72 + 89.27 + 17.78 (the last by difference); verified 146 inferred. */
    @Test
    void uongBiBeforeAndAfterVerification() {
        Unit unit = sample.unit("H01");
        Map<String, LayerDifference> byCode = LayerDifference.of(self, official).stream()
                .filter(d -> d.unit() == unit)
                .collect(Collectors.toMap(d -> d.node().code(), d -> d));
        assertEquals(new BigDecimal("43.72"), byCode.get("H1").self());
        assertEquals(new BigDecimal("89.27"), byCode.get("H2").self());
        assertEquals(new BigDecimal("17.78"), byCode.get("H3").self());
        LayerDifference total = byCode.get("district");
        assertEquals(new BigDecimal("150.77"), total.self());
        assertEquals(new BigDecimal("146"), total.verified());
        assertEquals(new BigDecimal("-4.77"), total.difference());
        for (LayerDifference difference : byCode.values()) {
            assertTrue(difference.difference().signum() <= 0, difference.toString());
        }
        for (String below : List.of("H3.1", "H3.2", "H3.3")) {
            LayerDifference criterion = byCode.get(below);
            assertTrue(criterion.self().compareTo(criterion.node().maximum()) < 0, below);
        }
        assertEquals(1, official.standings().of(unit).orElseThrow().rank());
    }

    @Test
    void anExplanationRaisesTheVerifiedScore() {
        for (String code : List.of("H05", "H09")) {
            Unit unit = sample.unit(code);
            BigDecimal before = verified.standings().of(unit).orElseThrow().points();
            BigDecimal after = official.standings().of(unit).orElseThrow().points();
            assertTrue(before.compareTo(after) < 0, code);
        }
        assertTrue(sample.assessment().getUnits().stream()
                .filter(u -> self.standings().of(u).isPresent())
                .filter(u -> u.getGroup().getCode().equals("districts"))
                .allMatch(u -> self.standings().of(u).orElseThrow().status() == ScoreStatus.SCORED));
    }

    /** Explain goes down to figures, and its points are those of the table. */
    @Test
    void everyScoreIsExplainedDownToFigures() throws Exception {
        for (String code : List.of("S01", "H01", "X01")) {
            Unit unit = sample.unit(code);
            Derivation top = Explainer.explain(
                    official, unit, unit.getGroup().getScorecard().getCode(), CellInfoSource.none());
            assertEquals(official.standings().of(unit).orElseThrow().points(), top.points());
            assertFigures(top);
            assertFalse(top.text(Locale.of("vi")).isBlank());
        }
    }

    private static void assertFigures(Derivation derivation) {
        if (derivation.children().isEmpty()) {
            assertFalse(derivation.figures().isEmpty(), derivation.node().code());
        } else {
            BigDecimal sum =
                    derivation.children().stream().map(Derivation::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(
                    0, sum.compareTo(derivation.points()), derivation.node().code());
            derivation.children().forEach(QuangNinhSampleTest::assertFigures);
        }
    }

    @Test
    void theSampleUsesManyKindsOfRules() {
        Set<String> rules = new HashSet<>();
        sample.framework().eAllContents().forEachRemaining(e -> {
            if (e instanceof vn.thang.criteria.ScoringRule rule) {
                rules.add(rule.eClass().getName());
            }
        });
        assertTrue(
                rules.containsAll(Set.of(
                        "RatioRule",
                        "LevelLadderRule",
                        "YesNoRule",
                        "FullHalfNoneRule",
                        "SteppedThresholdRule",
                        "CountRule",
                        "ExpertRule",
                        "InverseRule",
                        "SurveyMeanRule",
                        "IncrementRule",
                        "BestOfRule",
                        "FormulaRule")),
                rules.toString());
    }

    /** A real name stands only where the score is published or follows from published figures. */
    @Test
    void onlyUnitsWithPublishedScoresAreNamed() {
        List<String> named = sample.assessment().getUnits().stream()
                .filter(u -> !Texts.name(u, Locale.of("vi")).contains("mẫu"))
                .map(Unit::getCode)
                .toList();
        assertEquals(List.of("H01", "X01"), named);
        assertEquals(Origin.RECONSTRUCTED, sample.assessment().getOrigin());
        assertTrue(Texts.pick(sample.assessment().getNotice(), Locale.of("vi"), "vi")
                .startsWith("Dữ liệu dựng lại"));
        assertTrue(Texts.pick(sample.assessment().getNotice(), Locale.ENGLISH, "vi")
                .startsWith("Reconstruction"));
    }

    @Test
    void sampleEvidenceIsLabelled() {
        List<vn.thang.assessment.store.Evidence> evidence = Catalog.find("quang-ninh-2018")
                .orElseThrow()
                .sample()
                .orElseThrow()
                .evidence();
        assertEquals(4, evidence.size());
        assertTrue(evidence.stream().allMatch(e -> e.text().startsWith("Tài liệu mẫu, không có thật")));
        assertTrue(evidence.stream().allMatch(e -> e.criterionId() != null));
    }
}
