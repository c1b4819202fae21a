// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.ScreenStep;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.TreatStep;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Parameters of index steps, indicators and aggregations are in their ranges. */
final class IndexParameters implements FrameworkRule {
    @Override
    public String id() {
        return "index-parameter";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (EObject object : Elements.all(framework, EObject.class)) {
            Ranges ranges = new Ranges(object, findings);
            switch (object) {
                case ScreenStep step -> {
                    ranges.positive(CriteriaPackage.Literals.SCREEN_STEP__AVAILABILITY, step.getAvailability());
                    ranges.share(CriteriaPackage.Literals.SCREEN_STEP__AVAILABILITY, step.getAvailability());
                }
                case TreatStep step ->
                    ranges.between(
                            CriteriaPackage.Literals.TREAT_STEP__WINSORISE, step.getWinsorise(), 0, Integer.MAX_VALUE);
                case StandardAggregation aggregation
                when aggregation.getKind() == AggregationKind.POWER -> {
                    if (aggregation.getPower() == null) {
                        ranges.required(CriteriaPackage.Literals.STANDARD_AGGREGATION__POWER);
                    }
                    ranges.notZero(CriteriaPackage.Literals.STANDARD_AGGREGATION__POWER, aggregation.getPower());
                }
                case AggregateStep step
                when step.getLevels().contains(AggregationKind.POWER) -> {
                    if (step.getPower() == null) {
                        ranges.required(CriteriaPackage.Literals.AGGREGATE_STEP__POWER);
                    }
                    ranges.notZero(CriteriaPackage.Literals.AGGREGATE_STEP__POWER, step.getPower());
                }
                case IndicatorRule rule -> goalposts(rule, ranges);
                default -> {
                    // nothing with a range
                }
            }
        }
    }

    private static void goalposts(IndicatorRule rule, Ranges ranges) {
        ranges.below(
                CriteriaPackage.Literals.INDICATOR_RULE__GOALPOST_LOW,
                rule.getGoalpostLow(),
                CriteriaPackage.Literals.INDICATOR_RULE__GOALPOST_HIGH,
                rule.getGoalpostHigh());
        if (rule.isLogarithmic()) {
            ranges.positive(CriteriaPackage.Literals.INDICATOR_RULE__GOALPOST_LOW, rule.getGoalpostLow());
        }
    }
}
