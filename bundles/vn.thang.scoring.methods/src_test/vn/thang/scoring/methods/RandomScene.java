// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static vn.thang.scoring.methods.Scene.CRITERIA;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Group;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Population;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.TargetLeaderRule;
import vn.thang.criteria.YesNoRule;

/** A random framework with random figures, the same for the same seed. */
final class RandomScene {
    final Scene scene = new Scene();
    final List<Criterion> criteria = new ArrayList<>();
    private final Random random;
    private final List<Measure> measures = new ArrayList<>();

    RandomScene(long seed, int units) {
        random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            Measure measure = scene.measure("m" + i);
            measure.setDirection(i == 7 ? Direction.LOWER : Direction.HIGHER);
            measures.add(measure);
        }
        scene.card.setMaximum(fill(scene.card, "", 0));
        if (random.nextInt(4) > 0) {
            scene.rounding(
                    pick(RoundingLevel.values()),
                    random.nextInt(4),
                    pick(RoundingRule.values()),
                    random.nextBoolean() ? 1 : null);
        }
        scene.card.setNotApplicable(pick(NotApplicablePolicy.values()));
        scene.card.setMissing(pick(MissingPolicy.values()));
        UnitGroup[] groups = {null, scene.unitGroup("a"), scene.unitGroup("b")};
        for (int i = 0; i < units; i++) {
            Unit unit = scene.unit("U" + i, pick(groups));
            unit.setRanked(random.nextInt(10) > 0);
            for (Measure measure : measures) {
                scene.input(unit, measure, figure(measure));
            }
            for (Criterion criterion : criteria) {
                if (criterion.getRule() == null || random.nextInt(12) == 0) {
                    scene.award(unit, criterion, award(criterion));
                }
            }
        }
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private BigDecimal fill(Group parent, String prefix, int depth) {
        BigDecimal sum = BigDecimal.ZERO;
        int children = 1 + random.nextInt(4);
        for (int i = 1; i <= children; i++) {
            String code = prefix + i;
            if (depth < 2 && random.nextInt(3) == 0) {
                Group group = scene.group(parent, code, null);
                group.setMaximum(fill(group, code + ".", depth + 1));
                group.setScored(random.nextInt(10) > 0);
                group.setNotApplicable(
                        random.nextInt(5) == 0 ? pick(NotApplicablePolicy.values()) : NotApplicablePolicy.INHERIT);
                sum = group.isScored() ? sum.add(group.getMaximum()) : sum;
            } else {
                BigDecimal maximum = BigDecimal.valueOf(1 + random.nextInt(200), 1);
                Criterion criterion = scene.criterion(parent, code, maximum.toPlainString(), rule(maximum));
                criterion.setScored(random.nextInt(10) > 0);
                criterion.setMissing(random.nextInt(5) == 0 ? pick(MissingPolicy.values()) : MissingPolicy.INHERIT);
                criterion.setNotApplicable(
                        random.nextInt(5) == 0 ? pick(NotApplicablePolicy.values()) : NotApplicablePolicy.INHERIT);
                criteria.add(criterion);
                sum = criterion.isScored() ? sum.add(maximum) : sum;
            }
        }
        return sum;
    }

    private ScoringRule rule(BigDecimal maximum) {
        switch (random.nextInt(9)) {
            case 0 -> {
                YesNoRule rule = CRITERIA.createYesNoRule();
                rule.setMeasure(measures.get(6));
                return rule;
            }
            case 1 -> {
                RatioRule rule = CRITERIA.createRatioRule();
                rule.setNumerator(measures.get(0));
                rule.setDenominator(random.nextBoolean() ? measures.get(1) : null);
                rule.setTarget(BigDecimal.valueOf(1 + random.nextInt(30), 1));
                return rule;
            }
            case 2 -> {
                SteppedThresholdRule rule = CRITERIA.createSteppedThresholdRule();
                rule.setNumerator(measures.get(2));
                rule.setDenominator(random.nextBoolean() ? measures.get(3) : null);
                rule.setFactor(random.nextBoolean() ? BigDecimal.valueOf(100) : BigDecimal.ONE);
                for (int i = 1; i <= 3; i++) {
                    Step step = CRITERIA.createStep();
                    step.setFrom(BigDecimal.valueOf(i * 25L));
                    step.setPoints(maximum.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(4)));
                    rule.getSteps().add(step);
                }
                return rule;
            }
            case 3 -> {
                CountRule rule = CRITERIA.createCountRule();
                rule.setMeasure(measures.get(4));
                rule.setPointsPerItem(new BigDecimal("0.125"));
                return rule;
            }
            case 4 -> {
                BonusPenaltyRule rule = CRITERIA.createBonusPenaltyRule();
                rule.setMeasure(measures.get(4));
                rule.setPointsPerItem(new BigDecimal("-0.25"));
                rule.setFloor(new BigDecimal("-3"));
                return rule;
            }
            case 5 -> {
                RatioToBestRule rule = CRITERIA.createRatioToBestRule();
                rule.setNumerator(measures.get(random.nextBoolean() ? 7 : 5));
                rule.setPopulation(pick(Population.values()));
                return rule;
            }
            case 6 -> {
                TargetLeaderRule rule = CRITERIA.createTargetLeaderRule();
                rule.setMeasure(measures.get(5));
                rule.setTarget(BigDecimal.valueOf(30));
                rule.setPopulation(pick(Population.values()));
                return rule;
            }
            case 7 -> {
                FormulaRule rule = CRITERIA.createFormulaRule();
                rule.setExpression("ROUND(max * m0 / m1, 2)");
                return rule;
            }
            default -> {
                return null;
            }
        }
    }

    private String figure(Measure measure) {
        int kind = random.nextInt(25);
        if (kind < 2) {
            return kind == 0 ? "" : "NA";
        }
        if (measure == measures.get(6)) {
            return random.nextBoolean() ? "1" : "0";
        }
        return switch (kind) {
            case 2 -> "0";
            case 3 -> "123456789012.123456789";
            case 4 -> "0.000000000000000000012";
            default ->
                BigDecimal.valueOf(random.nextInt(8000), random.nextInt(3)).toPlainString();
        };
    }

    private String award(Criterion criterion) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "NA";
            default ->
                criterion
                        .getMaximum()
                        .multiply(BigDecimal.valueOf(random.nextInt(1001), 3))
                        .toPlainString();
        };
    }

    /** A random change of a random cell. */
    CellEdit edit() {
        Unit unit = scene.assessment
                .getUnits()
                .get(random.nextInt(scene.assessment.getUnits().size()));
        if (random.nextInt(3) == 0) {
            Criterion criterion = criteria.get(random.nextInt(criteria.size()));
            return edit(unit, criterion.getId(), Facet.POINTS, award(criterion));
        }
        Measure measure = measures.get(random.nextInt(measures.size()));
        return edit(unit, measure.getId(), Facet.INPUT, figure(measure));
    }

    private static CellEdit edit(Unit unit, String item, Facet facet, String value) {
        return new CellEdit(unit.getId(), new ColumnKey(item, facet, Layer.FINAL), Scene.cell(value), null);
    }
}
