// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.Metamodel;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/** Each rule fires on a table made for it and is silent on one just inside its threshold. All scores are invented. */
class StatisticsFindingsTest {
    private static final Locale VI = Locale.of("vi");
    private static final double[] UP = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final double[] DOWN = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

    /** A scorecard of criteria in which experts award the points of 10 units. */
    private static final class Table {
        final Framework framework = CriteriaFactory.eINSTANCE.createFramework();
        final Scorecard scorecard = SoundFramework.described(CriteriaFactory.eINSTANCE.createScorecard(), "all");
        final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        final MemoryScoreData data;

        Table(int units) {
            Metamodel.init();
            framework.getScorecards().add(scorecard);
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < units; i++) {
                Unit unit = AssessmentFactory.eINSTANCE.createUnit();
                unit.setId("u" + i);
                assessment.getUnits().add(unit);
                ids.add(unit.getId());
            }
            data = new MemoryScoreData(ids);
        }

        Table criterion(String id, int maximum, double... points) {
            Criterion criterion = SoundFramework.described(CriteriaFactory.eINSTANCE.createCriterion(), id);
            criterion.setMaximum(BigDecimal.valueOf(maximum));
            scorecard.getChildren().add(criterion);
            for (int i = 0; i < points.length; i++) {
                if (!Double.isNaN(points[i])) {
                    data.set(
                            "u" + i,
                            new ColumnKey(id, Facet.POINTS, Layer.FINAL),
                            Cell.of(BigDecimal.valueOf(points[i])));
                }
            }
            return this;
        }

        ScoringRun run() throws Exception {
            return new Scoring(RuleRegistry.of(List.of(new Awards()))).score(framework, assessment, data, Layer.FINAL);
        }

        List<String> findings(String rule) throws Exception {
            return new StatisticsFindings()
                    .found(run(), new Findings("a")).stream()
                            .map(Found::finding)
                            .filter(each -> each.rule().equals(rule))
                            .map(each -> each.message().in(Locale.ENGLISH))
                            .toList();
        }
    }

    /** No points but awarded ones. */
    private static final class Awards implements RuleMethod {
        @Override
        public boolean handles(ScoringRule rule) {
            return rule instanceof ExpertRule;
        }

        @Override
        public CompiledRule compile(ScoringRule rule, RuleContext context) {
            return new CompiledRule() {
                @Override
                public List<FigureKey> figures() {
                    return List.of();
                }

                @Override
                public Outcome points(FigureRow row) {
                    return Outcome.MISSING;
                }

                @Override
                public vn.thang.criteria.text.Message explain(FigureRow row, BigDecimal points) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }

    private static double[] same(int count, double value, double... others) {
        return DoubleStream.concat(DoubleStream.generate(() -> value).limit(count), DoubleStream.of(others))
                .toArray();
    }

    @Test
    void aCriterionThatNearlyAllFulfilHasACeiling() throws Exception {
        assertEquals(
                List.of("9 of 10 units have the full 5 points of \"Item a\"."),
                new Table(10).criterion("a", 5, same(9, 5, 4.99)).findings("ceiling-floor"));
        assertEquals(
                List.of(),
                new Table(10).criterion("a", 5, same(8, 5, 4.99, 4.99)).findings("ceiling-floor"),
                "8 of 10 are fewer than 90 %");
        assertEquals(
                List.of("9 of 10 units have no points at \"Item a\"."),
                new Table(10).criterion("a", 5, same(9, 0, 1)).findings("ceiling-floor"));
        assertEquals(List.of(), new Table(9).criterion("a", 5, same(9, 5)).findings("ceiling-floor"), "too few units");
    }

    @Test
    void missingPointsAreNotZero() throws Exception {
        assertEquals(
                List.of("10 of 10 units have the full 5 points of \"Item a\"."),
                new Table(12).criterion("a", 5, same(10, 5)).findings("ceiling-floor"),
                "2 of 12 units have no score");
        assertEquals(
                List.of(),
                new Table(12).criterion("a", 5, same(9, 5)).findings("ceiling-floor"),
                "9 scores are too few");
    }

    @Test
    void criteriaThatOrderTheUnitsAlikeAreRedundant() throws Exception {
        assertEquals(
                List.of("\"Item a\" and b \"Item b\" order the units alike: correlation 1, 10 units."),
                new Table(10)
                        .criterion("a", 10, UP)
                        .criterion("b", 20, DoubleStream.of(UP).map(v -> 2 * v).toArray())
                        .findings("redundant"));
        // Ranks with squared differences that sum to 10: r = 1 - 6*10 / (10*(100 - 1)) = 0.939 (Spearman 1904)
        assertEquals(
                List.of(),
                new Table(10)
                        .criterion("a", 10, UP)
                        .criterion("b", 10, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9)
                        .findings("redundant"));
        assertEquals(
                List.of(),
                new Table(10)
                        .criterion("a", 10, same(9, 10, 1))
                        .criterion("b", 10, same(9, 10, 1))
                        .findings("redundant"),
                "a single unit makes no correlation");
    }

    @Test
    void criteriaThatWorkAgainstEachOtherAreOpposing() throws Exception {
        // a + b without c is 2a; c = 11 - a, so r = -1 with each of them and with their sum. Without a: b + c = 11 for
        // all.
        assertEquals(
                List.of(
                        "\"Item a\" is high where c \"Item c\" is low: correlation -1, 10 units.",
                        "\"Item b\" is high where c \"Item c\" is low: correlation -1, 10 units.",
                        "\"Item c\" is high where the other points are low: correlation -1 with the total without it,"
                                + " 10 units."),
                new Table(10)
                        .criterion("a", 10, UP)
                        .criterion("b", 10, UP)
                        .criterion("c", 10, DOWN)
                        .findings("opposing"));
        assertEquals(
                List.of(),
                new Table(10).criterion("a", 10, UP).criterion("b", 10, UP).findings("opposing"));
    }

    @Test
    void aWeightWithoutEffectIsFound() throws Exception {
        // b is 5 for all units: its covariance with the total is 0, that of a is the whole variance
        Table table = new Table(10).criterion("a", 10, UP).criterion("b", 10, same(10, 5));
        assertEquals(
                List.of(
                        "\"Item b\" has 10 of 20 points (50 %), but makes 0 % of the differences between the 10 units."),
                table.findings("effective-weight"));
        Found found = new StatisticsFindings()
                .found(table.run(), new Findings("a.assessment"))
                .get(0);
        assertEquals(new Target.Score(null, "b", null), found.target());
        assertEquals(Severity.INFO, found.finding().severity());
        assertEquals(
                "a.assessment, cột b: \"Mục b\" chiếm 10 trong 20 điểm (50 %), nhưng tạo ra 0 % chênh lệch giữa 10"
                        + " đơn vị.",
                found.finding().in(VI));
        assertEquals(
                List.of(),
                new Table(10)
                        .criterion("a", 10, UP)
                        .criterion("b", 10, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9)
                        .findings("effective-weight"),
                "half of the points, half of the differences");
    }

    @Test
    void aSmallCriterionThatDecidesIsFound() throws Exception {
        // a is 0 or 10 of 10, b 90 or 91 of 90+1: var(T) = (cov with a) + (cov with b); b follows a, so T = 11a/10 +
        // 90.
        // cov(a, T)/var(T) = 10/11 = 90.9 %, cov(b, T)/var(T) = 1/11 = 9.1 %
        Table table = new Table(10)
                .criterion("a", 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10)
                .criterion("b", 100, 90, 91, 90, 91, 90, 91, 90, 91, 90, 91);
        assertEquals(
                List.of(
                        "\"Item a\" has 10 of 110 points (9.1 %), but makes 90.9 % of the differences between the 10 units.",
                        "\"Item b\" has 100 of 110 points (90.9 %), but makes 9.1 % of the differences between the 10 units."),
                table.findings("effective-weight"));
    }

    @Test
    void aUnitWhoseScoringHasBegunIsNotComplete() throws Exception {
        // u0 has both scores, u1 one of two, u2 none
        Table table = new Table(3).criterion("a", 5, 5, 4).criterion("b", 5, 3);
        ScoringRun run = table.run();
        List<Found> found = new MissingScores().found(run, new Findings(null));
        assertEquals(1, found.size());
        assertEquals(
                "element u1, column b: 1 of 2 criteria have no final score yet: b.",
                found.get(0).finding().in(Locale.ENGLISH));
        AssessmentInput input =
                new AssessmentInput(table.framework, table.assessment, table.data, Optional.empty(), Optional.empty());
        ScoreFix fix = AssessmentFixes.of(input, found.get(0)).get(0);
        assertTrue(fix.needsReason());
        assertEquals(
                List.of(new CellEdit(
                        "u1", new ColumnKey("b", Facet.POINTS, Layer.FINAL), Cell.NOT_APPLICABLE, "Chưa triển khai")),
                fix.because("Chưa triển khai").edits());
    }

    @Test
    void thresholdsAreParametersWithinTheirRanges() throws Exception {
        StatisticsThresholds strict = new StatisticsThresholds(3, 1, -1, 1, 1.5, 0);
        Table table = new Table(3).criterion("a", 5, 5, 5, 5);
        assertEquals(
                List.of("3 of 3 units have the full 5 points of \"Item a\"."),
                new StatisticsFindings(strict)
                        .found(table.run(), new Findings(null)).stream()
                                .map(each -> each.finding().message().in(Locale.ENGLISH))
                                .toList());
        assertThrows(IllegalArgumentException.class, () -> new StatisticsThresholds(2, 0.9, -0.3, 0.95, 3, 0.05));
        assertThrows(IllegalArgumentException.class, () -> new StatisticsThresholds(10, 0.9, 0.3, 0.95, 3, 0.05));
        assertThrows(
                IllegalArgumentException.class, () -> new StatisticsThresholds(10, Double.NaN, -0.3, 0.95, 3, 0.05));
    }

    @Test
    void rulesAreNamedInBothLanguages() {
        assertEquals(
                List.of("ceiling-floor", "opposing", "redundant", "effective-weight"),
                StatisticsFindings.rules().stream().map(ValidationRule::id).toList());
        for (ValidationRule rule : StatisticsFindings.rules()) {
            for (Locale locale : List.of(Locale.ENGLISH, VI)) {
                assertFalse(rule.name().in(locale).isBlank());
                assertFalse(rule.description().in(locale).isBlank());
                assertFalse(rule.explanation().in(locale).isBlank());
            }
        }
    }

    /** 2,000 × 50 random points. */
    @Test
    void itIsQuickAndCanBeCancelled() throws Exception {
        Table table = new Table(2000);
        Random random = new Random(7);
        for (int c = 0; c < 50; c++) {
            table.criterion(
                    "c" + c, 100, random.ints(2000, 1, 100).asDoubleStream().toArray());
        }
        ScoringRun run = table.run();
        long start = System.nanoTime();
        new StatisticsFindings().found(run, new Findings(null));
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "far above what it takes, about 50 ms");
        int[] asked = {0};
        assertThrows(
                CancellationException.class,
                () -> new StatisticsFindings().found(run, new Findings(null).cancelledBy(() -> ++asked[0] > 60)));
    }
}
