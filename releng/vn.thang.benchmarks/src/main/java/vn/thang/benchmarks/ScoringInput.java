// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.io.Metamodel;

/**
 * Synthetic units and criteria, the same for the same size: three steps of aggregation (ten criteria to a group, up to ten
 * groups to a pillar), every fifth criterion a cost, weights at every level.
 */
final class ScoringInput {
    private static final CriteriaFactory CRITERIA = CriteriaFactory.eINSTANCE;
    private static final int PER_GROUP = 10;

    final Framework framework;
    final Scorecard card;
    final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    final MemoryScoreData data;
    final List<Measure> measures = new ArrayList<>();
    /** The figures as a dense matrix, row-major; NaN = missing. */
    final double[] matrix;

    final int units;
    final int criteria;
    private final Random random = new Random(20181);

    private ScoringInput(int units, int criteria) {
        Metamodel.init();
        this.units = units;
        this.criteria = criteria;
        framework = CRITERIA.createFramework();
        framework.setId("framework");
        card = CRITERIA.createScorecard();
        card.setId("card");
        framework.getScorecards().add(card);
        List<String> ids = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId("u" + u);
            assessment.getUnits().add(unit);
            ids.add(unit.getId());
        }
        data = new MemoryScoreData(ids);
        matrix = new double[units * criteria];
        banding();
    }

    private void banding() {
        Banding banding = CRITERIA.createBanding();
        banding.setBasis(ScoreBasis.PERCENT);
        for (String from : new String[] {"80", "65", "50", null}) {
            Band band = CRITERIA.createBand();
            band.setId("band" + from);
            band.setFrom(from == null ? null : new BigDecimal(from));
            banding.getBands().add(band);
        }
        framework.getBandings().add(banding);
        card.setBanding(banding);
    }

    /**
     * An index.
     *
     * @param missing share of figures that are missing
     */
    static ScoringInput index(int units, int criteria, AggregationKind kind, double missing) {
        ScoringInput input = new ScoringInput(units, criteria);
        input.card.setMode(ScoreMode.INDEX);
        NormaliseStep normalise = CRITERIA.createNormaliseStep();
        normalise.setMethod(NormaliseMethod.MINMAX);
        normalise.setLow(BigDecimal.ONE);
        AggregateStep aggregate = CRITERIA.createAggregateStep();
        aggregate.getLevels().add(kind);
        input.card.setIndex(CRITERIA.createIndexMethod());
        input.card.getIndex().getSteps().addAll(List.of(normalise, aggregate));
        for (int c = 0; c < criteria; c++) {
            Measure measure = input.measure(c);
            measure.setDirection(c % 5 == 4 ? Direction.LOWER : Direction.HIGHER);
            IndicatorRule rule = CRITERIA.createIndicatorRule();
            rule.setMeasure(measure);
            input.criterion(c, rule).setWeight(BigDecimal.valueOf(1 + c % 3));
            for (int u = 0; u < units; u++) {
                boolean there = input.random.nextDouble() >= missing;
                input.figure(u, c, measure, there ? BigDecimal.valueOf(100 + input.random.nextInt(99_900), 2) : null);
            }
        }
        return input;
    }

    /** Points: a quarter each ratio, level ladder, thresholds, yes/no; rounded to two decimals at the criterion. */
    static ScoringInput points(int units, int criteria) {
        ScoringInput input = new ScoringInput(units, criteria);
        Rounding rounding = CRITERIA.createRounding();
        input.card.setRounding(rounding);
        Measure whole = input.measure(criteria);
        for (int u = 0; u < units; u++) {
            input.set(u, whole, BigDecimal.valueOf(500 + input.random.nextInt(500)));
        }
        Scale scale = input.scale();
        for (int c = 0; c < criteria; c++) {
            Measure measure = input.measure(c);
            input.criterion(c, input.rule(c % 4, measure, whole, scale)).setMaximum(BigDecimal.valueOf(1 + c % 5));
            for (int u = 0; u < units; u++) {
                BigDecimal value = switch (c % 4) {
                    case 0 -> BigDecimal.valueOf(input.random.nextInt(50_000), 2);
                    case 1 -> BigDecimal.valueOf(input.random.nextInt(4));
                    case 2 -> BigDecimal.valueOf(input.random.nextInt(10_000), 2);
                    default -> BigDecimal.valueOf(input.random.nextInt(2));
                };
                input.figure(u, c, measure, value);
            }
        }
        return input;
    }

    /** Formulas: MIN(max, ROUND(max * a / b, 2)) at every criterion. */
    static ScoringInput formulas(int units, int criteria) {
        ScoringInput input = new ScoringInput(units, criteria);
        Measure whole = input.measure(criteria);
        for (int u = 0; u < units; u++) {
            input.set(u, whole, BigDecimal.valueOf(500 + input.random.nextInt(500)));
        }
        for (int c = 0; c < criteria; c++) {
            Measure measure = input.measure(c);
            FormulaRule rule = CRITERIA.createFormulaRule();
            rule.setExpression("MIN(max, ROUND(max * " + measure.getCode() + " / " + whole.getCode() + ", 2))");
            input.criterion(c, rule).setMaximum(BigDecimal.valueOf(1 + c % 5));
            for (int u = 0; u < units; u++) {
                input.figure(u, c, measure, BigDecimal.valueOf(input.random.nextInt(50_000), 2));
            }
        }
        return input;
    }

    private Scale scale() {
        Scale scale = CRITERIA.createScale();
        scale.setId("scale");
        for (int i = 0; i < 4; i++) {
            Level level = CRITERIA.createLevel();
            level.setId("level" + i);
            level.setValue(BigDecimal.valueOf(i));
            level.setShare(BigDecimal.valueOf(i * 25L, 2));
            scale.getLevels().add(level);
        }
        framework.getScales().add(scale);
        return scale;
    }

    private ScoringRule rule(int kind, Measure measure, Measure whole, Scale scale) {
        switch (kind) {
            case 0 -> {
                RatioRule rule = CRITERIA.createRatioRule();
                rule.setNumerator(measure);
                rule.setDenominator(whole);
                rule.setTarget(new BigDecimal("0.9"));
                return rule;
            }
            case 1 -> {
                LevelLadderRule rule = CRITERIA.createLevelLadderRule();
                rule.setScale(scale);
                rule.setMeasure(measure);
                return rule;
            }
            case 2 -> {
                SteppedThresholdRule rule = CRITERIA.createSteppedThresholdRule();
                rule.setNumerator(measure);
                for (int i = 1; i <= 4; i++) {
                    Step step = CRITERIA.createStep();
                    step.setFrom(BigDecimal.valueOf(i * 20L));
                    step.setPoints(BigDecimal.valueOf(i * 25L, 2));
                    rule.getSteps().add(step);
                }
                return rule;
            }
            default -> {
                YesNoRule rule = CRITERIA.createYesNoRule();
                rule.setMeasure(measure);
                return rule;
            }
        }
    }

    private Measure measure(int number) {
        Measure measure = CRITERIA.createMeasure();
        measure.setId("m" + number);
        measure.setCode("m" + number);
        framework.getMeasures().add(measure);
        measures.add(measure);
        return measure;
    }

    private Criterion criterion(int number, ScoringRule rule) {
        Group group;
        int pillars = Math.max(1, criteria / (PER_GROUP * PER_GROUP));
        int groupNumber = number / PER_GROUP;
        while (card.getChildren().size() < pillars) {
            card.getChildren()
                    .add(group(
                            "p" + card.getChildren().size(), card.getChildren().size()));
        }
        Group pillar = (Group) card.getChildren().get(groupNumber % pillars);
        if (number % PER_GROUP == 0) {
            group = group("g" + groupNumber, groupNumber);
            pillar.getChildren().add(group);
        } else {
            group = (Group) pillar.getChildren().get(pillar.getChildren().size() - 1);
        }
        Criterion criterion = CRITERIA.createCriterion();
        criterion.setId("c" + number);
        criterion.setRule(rule);
        group.getChildren().add(criterion);
        return criterion;
    }

    private static Group group(String id, int number) {
        Group group = CRITERIA.createGroup();
        group.setId(id);
        group.setWeight(BigDecimal.valueOf(1 + number % 4));
        return group;
    }

    private void figure(int unit, int criterion, Measure measure, BigDecimal value) {
        matrix[unit * criteria + criterion] = value == null ? Double.NaN : value.doubleValue();
        if (value != null) {
            set(unit, measure, value);
        }
    }

    private void set(int unit, Measure measure, BigDecimal value) {
        data.set("u" + unit, new ColumnKey(measure.getId(), Facet.INPUT, Layer.FINAL), Cell.of(value));
    }
}
