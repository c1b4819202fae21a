// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.*;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;

/**
 * A framework without any fault in which every kind of rule of the metamodel occurs: a points scorecard of 100 with a
 * group of 60 and one of 40, and an index scorecard. All content is invented.
 */
final class SoundFramework {
    private static final CriteriaFactory F = CriteriaFactory.eINSTANCE;

    final Framework framework = described(F.createFramework(), "sound");
    final Scorecard points = described(F.createScorecard(), "points");
    final Scorecard index = described(F.createScorecard(), "index");
    final Group rules = described(F.createGroup(), "g1");
    final Group more = described(F.createGroup(), "g2");
    final Measure count = measure("count");
    final Measure total = measure("total");
    final Measure rank = measure("rank");
    final Measure level = measure("level");
    final Scale scale = described(F.createScale(), "scale");
    final Banding banding = described(F.createBanding(), "banding");
    final AttributeDefinition attribute = described(F.createAttributeDefinition(), "attribute");

    private SoundFramework() {
        framework.setVersion("1");
        framework.setLanguage("vi");
        framework.getMeasures().addAll(List.of(count, total, rank, level));
        level.setType(MeasureType.LEVEL);
        level.setScale(scale);
        Tier tier = described(F.createTier(), "tier");
        framework.getTiers().add(tier);
        acts();
        levels();
        bands();
        attribute.setType(AttributeType.NUMBER);
        attribute.getAppliesTo().add("Criterion");
        framework.getAttributeDefinitions().add(attribute);
        framework.getScorecards().addAll(List.of(points, index));
        points.setTier(tier);
        points.setBanding(banding);
        points.setMaximum(n("100"));
        points.setRounding(F.createRounding());
        points.setRanking(F.createRanking());
        points.getChildren().addAll(List.of(rules, more));
        rules.setMaximum(n("60"));
        more.setMaximum(n("40"));
        sixRules();
        moreRules();
        points.getRanking().getTieBreakers().add(rules);
        Gate gate = described(F.createGate(), "gate");
        gate.setNode(rules);
        gate.setMinimum(n("10"));
        gate.setEffect(GateEffect.CAP_BAND);
        gate.setBand(banding.getBands().get(1));
        points.getGates().add(gate);
        index();
        LineageEntry entry = F.createLineageEntry();
        entry.setId("lineage");
        entry.getFromIds().add("old");
        entry.getTo().add(count);
        framework.getLineage().add(entry);
    }

    static SoundFramework create() {
        Metamodel.init();
        return new SoundFramework();
    }

    /** The only object of a class. */
    <T extends EObject> T only(Class<T> type) {
        return all(type).get(0);
    }

    <T extends EObject> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        framework.eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    static BigDecimal n(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    static <T extends Described> T described(T element, String id) {
        element.setId(id);
        element.getName().addAll(Texts.of("Mục " + id, "Item " + id));
        return element;
    }

    private static Measure measure(String id) {
        return described(F.createMeasure(), id);
    }

    private void acts() {
        LegalAct first = F.createLegalAct();
        first.setId("act1");
        first.setNumber("1/QĐ");
        LegalAct second = F.createLegalAct();
        second.setId("act2");
        second.setNumber("2/QĐ");
        second.getAmends().add(first);
        framework.getLegalActs().addAll(List.of(first, second));
    }

    private void levels() {
        framework.getScales().add(scale);
        for (int i = 0; i < 3; i++) {
            Level each = described(F.createLevel(), "level" + i);
            each.setValue(BigDecimal.valueOf(i));
            each.setShare(n("0.5").multiply(BigDecimal.valueOf(i)));
            scale.getLevels().add(each);
        }
    }

    private void bands() {
        framework.getBandings().add(banding);
        for (String from : new String[] {"80", "50", null}) {
            Band band = described(F.createBand(), "band" + from);
            band.setFrom(n(from));
            banding.getBands().add(band);
        }
    }

    private Criterion criterion(Group group, String maximum, ScoringRule rule) {
        Criterion criterion =
                described(F.createCriterion(), "c-" + rule.eClass().getName());
        criterion.setMaximum(n(maximum));
        criterion.setRule(rule);
        group.getChildren().add(criterion);
        return criterion;
    }

    private <T extends ScoringRule> T rule(T rule, Consumer<T> parameters) {
        parameters.accept(rule);
        for (var feature : rule.eClass().getEAllReferences()) {
            if (feature.getEReferenceType() == CriteriaPackage.Literals.MEASURE
                    && feature.isRequired()
                    && rule.eGet(feature) == null) {
                rule.eSet(feature, count);
            }
        }
        return rule;
    }

    private void sixRules() {
        Criterion expert = criterion(rules, "10", rule(F.createExpertRule(), r -> r.setStep(n("0.5"))));
        AttributeValue value = F.createAttributeValue();
        value.setDefinition(attribute);
        value.getValues().add("12.5");
        expert.getAttributes().add(value);
        criterion(rules, "10", rule(F.createYesNoRule(), r -> {}));
        criterion(rules, "10", rule(F.createFullHalfNoneRule(), r -> {}));
        criterion(rules, "10", rule(F.createLevelLadderRule(), r -> {
            r.setScale(scale);
            r.setMeasure(level);
        }));
        criterion(rules, "10", rule(F.createSteppedThresholdRule(), r -> {
            r.setDenominator(total);
            r.getSteps().add(step("50", "5"));
            r.getSteps().add(step("90", "10"));
        }));
        criterion(rules, "10", rule(F.createRatioRule(), r -> r.setTarget(n("0.9"))));
        Criterion unscored = criterion(rules, "7", rule(F.createExpertRule(), r -> {}));
        unscored.setId("unscored");
        unscored.getName().clear();
        unscored.getName().addAll(Texts.of("Mục không tính điểm", "Item that is not scored"));
        unscored.setScored(false);
        criterion(rules, null, rule(F.createBonusPenaltyRule(), r -> {
            r.setPointsPerItem(n("-1"));
            r.setFloor(n("-5"));
        }));
    }

    private void moreRules() {
        criterion(more, "5", rule(F.createRatioToBestRule(), r -> {}));
        criterion(more, "5", rule(F.createCountRule(), r -> r.setPointsPerItem(n("1"))));
        criterion(more, "4", rule(F.createIncrementRule(), r -> {
            r.setBase(n("1"));
            Increment increment = F.createIncrement();
            increment.setMeasure(count);
            increment.setPointsPerItem(n("0.5"));
            r.getIncrements().add(increment);
        }));
        criterion(more, "4", rule(F.createBestOfRule(), r -> r.getAlternatives().add(F.createYesNoRule())));
        criterion(more, "4", rule(F.createTargetLeaderRule(), r -> r.setTarget(n("100"))));
        Criterion survey = criterion(more, "6", rule(F.createSurveyMeanRule(), r -> r.setHigh(n("5"))));
        survey.setSurvey(true);
        survey.setSelfScored(false);
        criterion(more, "4", rule(F.createInverseRule(), r -> r.setWorst(n("30"))));
        criterion(more, "4", rule(F.createRankImportRule(), r -> {
            r.setRank(rank);
            r.setPopulation(n("63"));
        }));
        Criterion formula =
                criterion(more, "4", rule(F.createFormulaRule(), r -> r.setExpression("MIN(max, count / 10)")));
        formula.setApplicability(F.createApplicability());
        formula.getApplicability().setCondition("total > 0");
    }

    private void index() {
        index.setMode(ScoreMode.INDEX);
        index.setIndex(F.createIndexMethod());
        ScreenStep screen = F.createScreenStep();
        screen.setAvailability(n("0.65"));
        NormaliseStep normalise = F.createNormaliseStep();
        normalise.setMethod(NormaliseMethod.GOALPOSTS);
        AggregateStep aggregate = F.createAggregateStep();
        aggregate.getLevels().add(AggregationKind.POWER);
        aggregate.setPower(n("2"));
        TreatStep treat = F.createTreatStep();
        index.getIndex().getSteps().addAll(List.of(screen, treat, normalise, aggregate));
        StandardAggregation mean = F.createStandardAggregation();
        mean.setKind(AggregationKind.GEOMETRIC);
        index.setAggregation(mean);
        Criterion indicator = criterion(index, null, rule(F.createIndicatorRule(), r -> {
            r.setGoalpostLow(n("20"));
            r.setGoalpostHigh(n("85"));
        }));
        indicator.setWeight(n("1"));
    }

    private static Step step(String from, String points) {
        Step step = F.createStep();
        step.setFrom(n(from));
        step.setPoints(n(points));
        return step;
    }

    /** All concrete rule classes of the metamodel. */
    static List<EClass> ruleKinds() {
        return CriteriaPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && CriteriaPackage.Literals.SCORING_RULE.isSuperTypeOf(each))
                .toList();
    }

    static <T extends EObject> T copy(T object) {
        return EcoreUtil.copy(object);
    }
}
