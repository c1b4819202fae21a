// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.thang.validation.SoundFramework.copy;
import static vn.thang.validation.SoundFramework.n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.provider.Arguments;
import vn.thang.criteria.*;
import vn.thang.criteria.Direction;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;

/** A sound framework with one fault: the rule that finds it, the element it names, and how it came about. */
final class FrameworkFaults {
    private FrameworkFaults() {}

    static Stream<Arguments> all() {
        return Stream.of(
                fault(
                        "missing-id",
                        "t-new",
                        s -> s.framework
                                .getTiers()
                                .add(SoundFramework.described(CriteriaFactory.eINSTANCE.createTier(), null))),
                fault("duplicate-id", "count", s -> {
                    s.total.setCode("total");
                    s.total.setId("count");
                    s.all(Applicability.class).forEach(a -> a.setCondition(null));
                }),
                fault("bad-id", "act 1", s -> s.framework.getLegalActs().get(0).setId("act 1")),
                fault("outside-reference", "level", s -> s.level.setScale(copy(s.scale))),
                fault(
                        "required",
                        "c-ExpertRule",
                        s -> ((Criterion) s.rules.getChildren().get(0))
                                .setRule(CriteriaFactory.eINSTANCE.createCountRule())),
                fault("duplicate-code", "g2", s -> s.more.setCode("g1")),
                fault(
                        "amendment-cycle",
                        "act1",
                        s -> s.framework
                                .getLegalActs()
                                .get(0)
                                .getAmends()
                                .add(s.framework.getLegalActs().get(1))),
                fault("maximum", "c-YesNoRule", s -> {
                    s.rules.getChildren().get(1).setMaximum(null);
                    s.rules.setMaximum(null);
                    s.points.setMaximum(null);
                }),
                fault("maximum", "unscored", s -> {
                    s.rules.getChildren().get(6).setMaximum(n("-1"));
                    ((Criterion) s.rules.getChildren().get(6)).setRule(null);
                }),
                fault("maxima-sum", "g1", s -> {
                    s.rules.setMaximum(n("60.5"));
                    s.points.setMaximum(n("100.5"));
                }),
                fault("maxima-sum", "points", s -> s.points.setMaximum(n("99.99"))),
                fault("weight", "g2", s -> s.more.setWeight(n("-0.1"))),
                fault("weight", "index", s -> s.index.getChildren().get(0).setWeight(n("0"))),
                fault(
                        "empty-group",
                        "empty",
                        s -> s.more.getChildren()
                                .add(SoundFramework.described(CriteriaFactory.eINSTANCE.createGroup(), "empty"))),
                fault("scale", "level1", s -> s.scale.getLevels().get(1).setValue(n("0.0"))),
                fault(
                        "scale",
                        "empty",
                        s -> s.framework
                                .getScales()
                                .add(SoundFramework.described(CriteriaFactory.eINSTANCE.createScale(), "empty"))),
                fault("ladder", "level1", s -> s.scale.getLevels().get(1).setShare(null)),
                fault("ladder", "level1", s -> s.scale.getLevels().get(1).setPoints(n("1"))),
                fault("ladder", "level2", s -> s.scale.getLevels().get(2).setShare(n("1.01"))),
                fault("ladder", "level2", s -> {
                    s.scale.getLevels().get(2).setShare(null);
                    s.scale.getLevels().get(2).setPoints(n("10.5"));
                }),
                fault(
                        "steps",
                        "c-SteppedThresholdRule",
                        s -> s.only(SteppedThresholdRule.class).getSteps().move(0, 1)),
                fault("steps", "c-SteppedThresholdRule", s -> s.only(Step.class).setPoints(n("11"))),
                fault(
                        "steps",
                        "c-SteppedThresholdRule",
                        s -> s.only(SteppedThresholdRule.class).getSteps().clear()),
                fault(
                        "ratio-target",
                        "c-RatioRule",
                        s -> s.only(RatioRule.class).setTarget(n("0"))),
                fault(
                        "ratio-target",
                        "c-RatioRule",
                        s -> s.only(RatioRule.class).setCap(n("-1"))),
                fault(
                        "rule-parameter",
                        "c-ExpertRule",
                        s -> s.only(ExpertRule.class).setStep(n("0"))),
                fault(
                        "rule-parameter",
                        "c-ExpertRule",
                        s -> s.only(ExpertRule.class).setStep(n("0.3"))),
                fault(
                        "rule-parameter",
                        "c-ExpertRule",
                        s -> s.only(ExpertRule.class).setMinimum(n("11"))),
                fault(
                        "rule-parameter",
                        "c-SteppedThresholdRule",
                        s -> s.only(SteppedThresholdRule.class).setFactor(n("0"))),
                fault(
                        "rule-parameter",
                        "c-CountRule",
                        s -> s.only(CountRule.class).setPointsPerItem(n("0"))),
                fault(
                        "rule-parameter",
                        "c-CountRule",
                        s -> s.only(CountRule.class).setCap(n("0"))),
                fault(
                        "rule-parameter",
                        "c-IncrementRule",
                        s -> s.only(IncrementRule.class).setBase(n("4.5"))),
                fault(
                        "rule-parameter",
                        "c-IncrementRule",
                        s -> s.only(Increment.class).setCap(n("-1"))),
                fault(
                        "rule-parameter",
                        "c-BonusPenaltyRule",
                        s -> s.only(BonusPenaltyRule.class).setFloor(n("1"))),
                fault(
                        "rule-parameter",
                        "c-TargetLeaderRule",
                        s -> s.only(TargetLeaderRule.class).setTarget(n("0"))),
                fault(
                        "rule-parameter",
                        "c-TargetLeaderRule",
                        s -> s.only(TargetLeaderRule.class).setTargetShare(n("1.5"))),
                fault(
                        "rule-parameter",
                        "c-SurveyMeanRule",
                        s -> s.only(SurveyMeanRule.class).setHigh(n("0"))),
                fault(
                        "rule-parameter",
                        "c-InverseRule",
                        s -> s.only(InverseRule.class).setBest(n("30"))),
                fault(
                        "rule-parameter",
                        "c-RankImportRule",
                        s -> s.only(RankImportRule.class).setPopulation(n("1"))),
                fault(
                        "rule-parameter",
                        "c-BestOfRule",
                        s -> s.only(BestOfRule.class).getAlternatives().clear()),
                fault("index-parameter", "index", s -> s.only(ScreenStep.class).setAvailability(n("1.1"))),
                fault("index-parameter", "index", s -> s.only(TreatStep.class).setWinsorise(-1)),
                fault(
                        "index-parameter",
                        "index",
                        s -> s.only(AggregateStep.class).setPower(null)),
                fault(
                        "index-parameter",
                        "index",
                        s -> s.only(StandardAggregation.class).setKind(AggregationKind.POWER)),
                fault(
                        "index-parameter",
                        "c-IndicatorRule",
                        s -> s.only(IndicatorRule.class).setGoalpostLow(n("85"))),
                fault("index-parameter", "c-IndicatorRule", s -> {
                    s.only(IndicatorRule.class).setLogarithmic(true);
                    s.only(IndicatorRule.class).setGoalpostLow(n("0"));
                }),
                fault("direction", "c-IndicatorRule", s -> {
                    s.only(NormaliseStep.class).setMethod(NormaliseMethod.NONE);
                    s.only(IndicatorRule.class).getMeasure().setDirection(Direction.LOWER);
                }),
                fault("measure", "count", s -> {
                    s.count.setMinimum(n("2"));
                    s.count.setMaximum(n("1"));
                }),
                fault("measure", "count", s -> s.count.setDecimals(-1)),
                fault("measure", "level", s -> s.level.setScale(null)),
                fault("rounding", "points", s -> s.points.getRounding().setDecimals(11)),
                fault("rounding", "points", s -> s.points.getRounding().setDecisionDecimals(-1)),
                fault("banding", "band50", s -> s.banding.getBands().get(1).setFrom(n("80"))),
                fault("banding", "bandnull", s -> s.banding.getBands().get(2).setFrom(n("0"))),
                fault("banding", "band50", s -> s.banding.getBands().get(1).setFrom(null)),
                fault("banding", "banding", s -> s.banding.setNearEdge(n("-1"))),
                fault(
                        "banding",
                        "empty",
                        s -> s.framework
                                .getBandings()
                                .add(SoundFramework.described(CriteriaFactory.eINSTANCE.createBanding(), "empty"))),
                fault("formula", "c-FormulaRule", s -> s.only(FormulaRule.class).setExpression("count +")),
                fault("formula", "c-FormulaRule", s -> s.only(FormulaRule.class).setExpression("count * nowhere")),
                fault("formula", "c-FormulaRule", s -> s.only(FormulaRule.class).setExpression("count > 1")),
                fault(
                        "formula",
                        "c-FormulaRule",
                        s -> s.only(Applicability.class).setCondition("total + 1")),
                fault("formula", "gate", s -> s.only(Gate.class).setCondition("max > 1")),
                fault(
                        "survey-self-scored",
                        "c-SurveyMeanRule",
                        s -> s.more.getChildren().get(5).setSelfScored(true)),
                fault(
                        "scorecard-reference",
                        "points",
                        s -> s.points.getRanking().getTieBreakers().add(s.index)),
                fault("scorecard-reference", "gate", s -> s.only(Gate.class).setNode(s.index)),
                fault("scorecard-reference", "gate", s -> s.points.setBanding(null)),
                fault(
                        "attribute",
                        "c-ExpertRule",
                        s -> s.only(AttributeValue.class).getValues().set(0, "12,5")),
                fault("attribute", "c-ExpertRule", s -> s.attribute.setMaximum(n("12"))),
                fault("attribute", "c-ExpertRule", s -> s.attribute.setType(AttributeType.DATE)),
                fault("attribute", "c-ExpertRule", s -> s.attribute.setType(AttributeType.CHOICE)),
                fault("attribute", "c-ExpertRule", s -> s.attribute.setType(AttributeType.REFERENCE)),
                fault("attribute", "c-ExpertRule", s -> s.attribute.setType(AttributeType.YES_NO)),
                fault(
                        "attribute",
                        "c-ExpertRule",
                        s -> s.attribute.getAppliesTo().set(0, "Measure")),
                fault("attribute", "tier", s -> {
                    AttributeDefinition own = copy(s.attribute);
                    own.setId("own");
                    own.setRequired(true);
                    own.getAppliesTo().set(0, "Tier");
                    s.framework.getAttributeDefinitions().add(own);
                }),
                fault("extension", "c-own", s -> {
                    Criterion own = (Criterion) EcoreUtil.create(riskWeighted());
                    own.setId("c-own");
                    own.setScored(false);
                    own.getName().addAll(Texts.of("Riêng", "Own"));
                    own.setRule(CriteriaFactory.eINSTANCE.createExpertRule());
                    own.eSet(own.eClass().getEStructuralFeature("likelihood"), 6);
                    s.rules.getChildren().add(own);
                }),
                fault("lineage", "lineage", s -> s.only(LineageEntry.class).setKind(LineageKind.ADDED)),
                fault("lineage", "lineage", s -> s.only(LineageEntry.class).setKind(LineageKind.SPLIT)),
                fault("missing-text", "g2", s -> s.more.getName().remove(0)),
                fault("unverified-issued", "count", s -> {
                    s.count.setOrigin(Origin.UNVERIFIED);
                    FrameworkFiles.issue(s.framework, LocalDate.of(2020, 1, 1), "x");
                }),
                fault("seal", "sound", s -> s.framework.setStatus(FrameworkStatus.ISSUED)),
                fault("seal", "sound", s -> {
                    FrameworkFiles.issue(s.framework, LocalDate.of(2020, 1, 1), "x");
                    s.more.setNote("changed");
                }),
                fault(
                        "unused-measure",
                        "rank",
                        s -> s.only(RankImportRule.class).setRank(s.total)),
                // the figure allows 0 to 60, the second step starts at 90
                fault("unreachable", "c-SteppedThresholdRule", s -> {
                    s.only(SteppedThresholdRule.class).setDenominator(null);
                    s.only(SteppedThresholdRule.class).setNumerator(bounded(s, "0", "60"));
                }),
                // 55 to 100: whoever reports at least 55 is past the first step of 50 when the second starts at 55
                fault("unreachable", "c-SteppedThresholdRule", s -> {
                    s.only(SteppedThresholdRule.class).setDenominator(null);
                    s.only(SteppedThresholdRule.class).setNumerator(bounded(s, "55", "100"));
                    s.all(Step.class).get(1).setFrom(n("55"));
                }),
                fault("unreachable", "c-LevelLadderRule", s -> {
                    Scale other = copy(s.scale);
                    other.setId("other");
                    other.getLevels().remove(2);
                    other.getLevels().forEach(each -> each.setId("other-" + each.getId()));
                    s.framework.getScales().add(other);
                    s.level.setScale(other);
                }),
                fault(
                        "unreachable",
                        "c-BonusPenaltyRule",
                        s -> s.only(BonusPenaltyRule.class).setFloor(n("0"))),
                fault(
                        "unreachable",
                        "c-BonusPenaltyRule",
                        s -> s.only(BonusPenaltyRule.class).setPointsPerItem(n("1"))),
                fault("unreachable", "gate", s -> s.only(Gate.class).setMinimum(n("60.5"))),
                fault("unreachable", "gate", s -> s.only(Gate.class).setMinimum(n("0"))),
                fault(
                        "maximum-unreachable",
                        "c-SteppedThresholdRule",
                        s -> s.all(Step.class).get(1).setPoints(n("9.5"))),
                fault(
                        "maximum-unreachable",
                        "c-LevelLadderRule",
                        s -> s.scale.getLevels().get(2).setShare(n("0.9"))),
                fault(
                        "maximum-unreachable",
                        "c-CountRule",
                        s -> s.only(CountRule.class).setCap(n("4"))),
                // 1 + at most 2 of 4 points
                fault(
                        "maximum-unreachable",
                        "c-IncrementRule",
                        s -> s.only(Increment.class).setCap(n("2"))),
                // 1 + at most 3.5 of 4 points
                fault(
                        "maximum-unreachable",
                        "c-IncrementRule",
                        s -> s.only(Increment.class).setCap(n("3.5"))),
                fault(
                        "maximum-unreachable",
                        "c-RatioRule",
                        s -> s.only(RatioRule.class).setCap(n("0.8"))),
                // at most 0.72 of a target of 0.9
                fault(
                        "maximum-unreachable",
                        "c-RatioRule",
                        s -> s.only(RatioRule.class).setNumerator(bounded(s, "0", "0.72"))),
                // answers up to 4 on a scale that gives the maximum at 5
                fault(
                        "maximum-unreachable",
                        "c-SurveyMeanRule",
                        s -> s.only(SurveyMeanRule.class).setMeasure(bounded(s, "1", "4"))),
                fault(
                        "constant-formula",
                        "c-FormulaRule",
                        s -> s.only(FormulaRule.class).setExpression("max / 2")),
                fault("duplicate-name", "g2", s -> s.more.getName().get(1).setValue(" item  G1")),
                fault("other-language", "g2", s -> s.more.getName().remove(1)),
                fault(
                        "other-language",
                        "g2",
                        s -> s.more.getGuidance()
                                .addAll(Texts.of("Hướng dẫn", "Guidance").subList(0, 1))),
                fault("other-language", "g2", s -> s.more.getName().get(1).setValue(DraftText.of("Mục g2"))),
                // 4 of 7 regular criteria of the group demand it
                fault(
                        "evidence-demand",
                        "c-RatioRule",
                        s -> s.rules.getChildren().stream()
                                .filter(each -> Set.of(
                                                "c-ExpertRule",
                                                "c-YesNoRule",
                                                "c-FullHalfNoneRule",
                                                "c-LevelLadderRule")
                                        .contains(each.getId()))
                                .forEach(each -> each.setEvidence(EvidenceDemand.REQUIRED))),
                fault("source", "c-RankImportRule", s -> {
                    Source source = CriteriaFactory.eINSTANCE.createSource();
                    source.setId("decision");
                    source.setCitation("1/QĐ");
                    s.framework.getSources().add(source);
                    s.all(Criterion.class).stream()
                            .filter(each -> !each.getId().equals("c-RankImportRule"))
                            .forEach(each -> each.getPublishedIn().add(source));
                }));
    }

    /** A new measure with bounds, so that rules with other measures are not concerned. */
    static Measure bounded(SoundFramework sound, String low, String high) {
        Measure measure = SoundFramework.described(CriteriaFactory.eINSTANCE.createMeasure(), "bounded");
        measure.setMinimum(n(low));
        measure.setMaximum(n(high));
        sound.framework.getMeasures().add(measure);
        return measure;
    }

    private static Arguments fault(String rule, String element, Consumer<SoundFramework> change) {
        return arguments(rule, element, change);
    }

    /** The kind of criterion of the example package. */
    private static EClass riskWeighted() {
        try {
            Path folder = Files.createTempDirectory("package");
            Path file = ExtensionFiles.create("risk", folder).get(1);
            return (EClass) ExtensionFiles.read(file).metamodel().getEClassifier("RiskWeightedCriterion");
        } catch (IOException | BadInputException e) {
            throw new IllegalStateException(e);
        }
    }
}
