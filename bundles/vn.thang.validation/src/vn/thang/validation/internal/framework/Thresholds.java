// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Steps have ascending thresholds and points inside what their criterion can earn. */
final class Thresholds implements FrameworkRule {
    @Override
    public String id() {
        return "steps";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (SteppedThresholdRule rule : Elements.all(framework, SteppedThresholdRule.class)) {
            Criterion criterion = Elements.criterion(rule);
            BigDecimal maximum = criterion == null ? null : criterion.getMaximum();
            if (rule.getSteps().isEmpty()) {
                findings.error(
                        rule,
                        CriteriaPackage.Literals.STEPPED_THRESHOLD_RULE__STEPS,
                        Elements.TEXTS.message("steps.empty"));
            }
            BigDecimal before = null;
            for (Step step : rule.getSteps()) {
                BigDecimal from = step.getFrom();
                if (from != null && before != null && from.compareTo(before) <= 0) {
                    findings.error(
                            step,
                            CriteriaPackage.Literals.STEP__FROM,
                            Elements.TEXTS.message("steps.order", from, before));
                }
                before = from == null ? before : from;
                points(step, maximum, findings);
            }
        }
    }

    private static void points(Step step, BigDecimal maximum, Findings findings) {
        BigDecimal points = step.getPoints();
        if (points != null && (points.signum() < 0 || maximum != null && points.compareTo(maximum) > 0)) {
            findings.error(
                    step,
                    CriteriaPackage.Literals.STEP__POINTS,
                    Elements.TEXTS.message("steps.points", points, maximum));
        }
    }
}
