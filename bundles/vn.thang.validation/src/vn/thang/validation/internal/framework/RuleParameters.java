// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import vn.thang.criteria.BestOfRule;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Increment;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.RankImportRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.criteria.TargetLeaderRule;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Parameters of scoring rules are in their ranges. */
final class RuleParameters implements FrameworkRule {
    @Override
    public String id() {
        return "rule-parameter";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (ScoringRule rule : Elements.all(framework, ScoringRule.class)) {
            Criterion criterion = Elements.criterion(rule);
            check(rule, criterion == null ? null : criterion.getMaximum(), new Ranges(rule, findings));
        }
    }

    private static void check(ScoringRule rule, BigDecimal maximum, Ranges ranges) {
        switch (rule) {
            case ExpertRule r -> expert(r, maximum, ranges);
            case SteppedThresholdRule r ->
                ranges.notZero(CriteriaPackage.Literals.STEPPED_THRESHOLD_RULE__FACTOR, r.getFactor());
            case CountRule r -> {
                ranges.optionalPositive(CriteriaPackage.Literals.COUNT_RULE__POINTS_PER_ITEM, r.getPointsPerItem());
                ranges.optionalPositive(CriteriaPackage.Literals.COUNT_RULE__CAP, r.getCap());
            }
            case IncrementRule r -> increments(r, maximum, ranges);
            case BonusPenaltyRule r ->
                ranges.notAbove(
                        CriteriaPackage.Literals.BONUS_PENALTY_RULE__FLOOR,
                        r.getFloor(),
                        CriteriaPackage.Literals.BONUS_PENALTY_RULE__CEILING,
                        r.getCeiling());
            case TargetLeaderRule r -> {
                if (r.getTargetMeasure() == null) {
                    ranges.positive(CriteriaPackage.Literals.TARGET_LEADER_RULE__TARGET, r.getTarget());
                }
                ranges.share(CriteriaPackage.Literals.TARGET_LEADER_RULE__TARGET_SHARE, r.getTargetShare());
            }
            case SurveyMeanRule r ->
                ranges.below(
                        CriteriaPackage.Literals.SURVEY_MEAN_RULE__LOW,
                        r.getLow(),
                        CriteriaPackage.Literals.SURVEY_MEAN_RULE__HIGH,
                        r.getHigh());
            case InverseRule r ->
                ranges.below(
                        CriteriaPackage.Literals.INVERSE_RULE__BEST,
                        r.getBest(),
                        CriteriaPackage.Literals.INVERSE_RULE__WORST,
                        r.getWorst());
            case RankImportRule r -> {
                if (r.getPopulationMeasure() == null) {
                    ranges.above(
                            CriteriaPackage.Literals.RANK_IMPORT_RULE__POPULATION, r.getPopulation(), BigDecimal.ONE);
                }
            }
            case BestOfRule r
            when r.getAlternatives().isEmpty() -> ranges.required(CriteriaPackage.Literals.BEST_OF_RULE__ALTERNATIVES);
            default -> {
                // no parameters with ranges
            }
        }
    }

    private static void expert(ExpertRule rule, BigDecimal maximum, Ranges ranges) {
        ranges.optionalPositive(CriteriaPackage.Literals.EXPERT_RULE__STEP, rule.getStep());
        ranges.notAbove(
                CriteriaPackage.Literals.EXPERT_RULE__MINIMUM,
                rule.getMinimum(),
                CriteriaPackage.Literals.NODE__MAXIMUM,
                maximum);
        boolean stepped = rule.getStep() != null && rule.getStep().signum() > 0;
        if (stepped && maximum != null && rule.getMinimum() != null) {
            BigDecimal rest = maximum.subtract(rule.getMinimum()).remainder(rule.getStep());
            ranges.reachable(CriteriaPackage.Literals.EXPERT_RULE__STEP, rule.getStep(), maximum, rest);
        }
    }

    private static void increments(IncrementRule rule, BigDecimal maximum, Ranges ranges) {
        ranges.notAbove(
                CriteriaPackage.Literals.INCREMENT_RULE__BASE,
                rule.getBase(),
                CriteriaPackage.Literals.NODE__MAXIMUM,
                maximum);
        for (Increment increment : rule.getIncrements()) {
            ranges.at(increment).optionalPositive(CriteriaPackage.Literals.INCREMENT__CAP, increment.getCap());
            ranges.at(increment)
                    .notZero(CriteriaPackage.Literals.INCREMENT__POINTS_PER_ITEM, increment.getPointsPerItem());
        }
    }
}
