// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Numbers;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PointsRounding;
import vn.thang.scoring.PopulationRule;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.ScoreStatus;

/**
 * What the engine expects of every {@link RuleMethod}. A subclass gives the method and a rule it can compile; a method that
 * passes may be registered as a service.
 */
public abstract class RuleMethodContractTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int ROWS = 400;

    private final Framework framework = CriteriaFactory.eINSTANCE.createFramework();
    private final Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();

    /** The method under test, made anew. */
    protected abstract RuleMethod method();

    /** A rule with valid parameters; figures come from {@link #measure}. */
    protected abstract ScoringRule rule();

    /** A rule of the same kind without any parameter. */
    protected ScoringRule emptyRule() {
        return (ScoringRule) rule().eClass().getEPackage().getEFactoryInstance().create(rule().eClass());
    }

    /** Whether points may be below 0 or above the maximum of 12.5. */
    protected boolean leavesTheRange() {
        return false;
    }

    /** Whether no figures ever give points: they are awarded directly. */
    protected boolean onlyAwarded() {
        return false;
    }

    /** Figures worth trying; 0, 0.5, 1 and random ones. */
    protected BigDecimal figure(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.ONE;
            case 2 -> new BigDecimal("0.5");
            case 3 -> new BigDecimal("98765432109876.54321");
            default -> BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3));
        };
    }

    /** A measure of the framework, made when first asked for. */
    protected final Measure measure(String code) {
        for (Measure measure : framework.getMeasures()) {
            if (code.equals(measure.getCode())) {
                return measure;
            }
        }
        Measure measure = CriteriaFactory.eINSTANCE.createMeasure();
        measure.setId("measure-" + code);
        measure.setCode(code);
        framework.getMeasures().add(measure);
        return measure;
    }

    @BeforeEach
    void framework() {
        Metamodel.init();
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        scorecard.setId("scorecard");
        framework.setId("framework");
        framework.getScorecards().add(scorecard);
        criterion.setId("criterion");
        criterion.setCode("1.1");
        criterion.setMaximum(new BigDecimal("12.5"));
        scorecard.getChildren().add(criterion);
    }

    private final class Context implements RuleContext {
        @Override
        public Framework framework() {
            return framework;
        }

        @Override
        public Criterion criterion() {
            return criterion;
        }

        @Override
        public BigDecimal maximum() {
            return criterion.getMaximum();
        }

        @Override
        public CompiledRule compile(ScoringRule alternative) throws RuleException {
            return method().compile(alternative, this);
        }

        @Override
        public RuleException error(Message message) {
            return new RuleException(
                    Finding.error("contract", Location.none().withElement(criterion.getCode()), message));
        }
    }

    private record Row(List<Cell> cells, Fraction statistic) implements FigureRow {
        @Override
        public Cell cell(int figure) {
            return cells.get(figure);
        }
    }

    private CompiledRule compiled() throws RuleException {
        ScoringRule rule = rule();
        criterion.setRule(rule);
        return method().compile(rule, new Context());
    }

    private List<Row> rows(CompiledRule rule) {
        Random random = new Random(42);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int f = 0; f < rule.figures().size(); f++) {
                cells.add(random.nextInt(15) == 0 ? Cell.MISSING : Cell.of(figure(random)));
            }
            rows.add(new Row(cells, null));
        }
        if (rule instanceof PopulationRule population) {
            Fraction statistic = population.statistic(rows.stream().map(row -> row));
            rows.replaceAll(row -> new Row(row.cells(), statistic));
        }
        return rows;
    }

    @Test
    void handlesItsKindOnly() {
        assertTrue(method().handles(rule()));
        CriteriaFactory factory = CriteriaFactory.eINSTANCE;
        long handled = Stream.of(factory.createYesNoRule(), factory.createRatioRule(), factory.createExpertRule())
                .filter(other -> method().handles(other))
                .count();
        assertTrue(handled <= 1, "handles more than one kind");
    }

    @Test
    void notApplicableWinsOverMissing() throws RuleException {
        CompiledRule rule = compiled();
        int n = rule.figures().size();
        Cell[] cells = new Cell[n];
        Arrays.fill(cells, Cell.MISSING);
        assertEquals(
                ScoreStatus.MISSING, rule.points(new Row(List.of(cells), null)).status());
        Arrays.fill(cells, Cell.NOT_APPLICABLE);
        ScoreStatus expected = n == 0 ? ScoreStatus.MISSING : ScoreStatus.NOT_APPLICABLE;
        assertEquals(expected, rule.points(new Row(List.of(cells), null)).status());
    }

    @Test
    void figuresAreNamed() throws RuleException {
        for (FigureKey figure : compiled().figures()) {
            assertNotNull(figure.element());
            assertFalse(figure.code().isEmpty());
            assertEquals(figure.element().getId(), figure.itemId());
        }
    }

    @Test
    void theSameFiguresGiveTheSamePoints() throws RuleException {
        CompiledRule one = compiled();
        CompiledRule two = compiled();
        int scored = 0;
        for (Row row : rows(one)) {
            Outcome first = one.points(row);
            assertEquals(first.status(), two.points(row).status());
            assertEquals(first.points(), two.points(row).points());
            scored += first.status() == ScoreStatus.SCORED ? 1 : 0;
            assertEquals(first.status() == ScoreStatus.SCORED, first.points() != null);
        }
        assertEquals(onlyAwarded(), scored == 0);
    }

    @Test
    void pointsStayInTheRange() throws RuleException {
        CompiledRule rule = compiled();
        Fraction maximum = Fraction.of(criterion.getMaximum());
        for (Row row : rows(rule)) {
            Fraction points = rule.points(row).points();
            if (points != null && !leavesTheRange()) {
                assertTrue(points.signum() >= 0 && points.compareTo(maximum) <= 0, () -> row + " gives " + points);
            }
        }
    }

    @Test
    void explanationsStateThePointsInBothLanguages() throws RuleException {
        CompiledRule rule = compiled();
        for (Row row : rows(rule)) {
            Outcome outcome = rule.points(row);
            if (outcome.status() == ScoreStatus.SCORED) {
                BigDecimal points = outcome.points().value();
                for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
                    String text = rule.explain(row, points).in(locale);
                    assertTrue(text.contains(Numbers.exact(points, locale)), text);
                }
            } else if (outcome.problem() != null) {
                assertFalse(outcome.problem()
                        .in(VIETNAMESE)
                        .equals(outcome.problem().in(Locale.ENGLISH)));
            }
        }
    }

    @Test
    void theFastWayGivesTheSamePoints() throws RuleException {
        CompiledRule rule = compiled();
        for (RoundingMode mode :
                List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)) {
            compareFast(rule, new PointsRounding(2, mode), 2);
        }
        compareFast(rule, null, 6);
    }

    private void compareFast(CompiledRule rule, PointsRounding rounding, int scale) {
        FastRule fast = rule.fast(rounding, scale);
        List<Row> rows = rows(rule);
        DecimalColumn[] columns = columns(rule, rows);
        for (int i = 0; fast != null && i < rows.size(); i++) {
            long points = fast.points(columns, i);
            Outcome outcome = rule.points(rows.get(i));
            if (points == FastRule.MISSING || points == FastRule.NOT_APPLICABLE) {
                ScoreStatus status = points == FastRule.MISSING ? ScoreStatus.MISSING : ScoreStatus.NOT_APPLICABLE;
                assertEquals(status, outcome.status());
            } else if (points != FastRule.SLOW) {
                BigDecimal exact = rounding == null ? outcome.points().value() : rounding.apply(outcome.points());
                assertEquals(
                        0,
                        exact.compareTo(BigDecimal.valueOf(points, scale)),
                        rows.get(i).toString());
            }
        }
    }

    private static DecimalColumn[] columns(CompiledRule rule, List<Row> rows) {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            units.add("unit" + i);
        }
        MemoryScoreData data = new MemoryScoreData(units);
        DecimalColumn[] columns = new DecimalColumn[rule.figures().size()];
        for (int f = 0; f < columns.length; f++) {
            FigureKey key = rule.figures().get(f);
            for (int i = 0; i < rows.size(); i++) {
                data.set(
                        units.get(i),
                        new ColumnKey(key.itemId(), key.facet(), Layer.FINAL),
                        rows.get(i).cell(f));
            }
            columns[f] = data.effective(key.itemId(), key.facet(), Layer.FINAL);
        }
        return columns;
    }

    @Test
    void aRuleWithoutParametersIsRefusedWithAFindingOrCompiles() {
        try {
            assertNotNull(method().compile(emptyRule(), new Context()));
        } catch (RuleException e) {
            String english = e.finding().in(Locale.ENGLISH);
            assertTrue(english.contains("1.1"), english);
            assertFalse(english.equals(e.finding().in(VIETNAMESE)), "has a Vietnamese text");
        }
    }
}
