// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** A criterion whose points come from a survey is not self-scored. */
final class SurveySelfScored implements FrameworkRule {
    @Override
    public String id() {
        return "survey-self-scored";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Criterion criterion : Elements.all(framework, Criterion.class)) {
            if (criterion.isSurvey() && criterion.isSelfScored()) {
                findings.error(
                        criterion,
                        CriteriaPackage.Literals.NODE__SELF_SCORED,
                        Elements.TEXTS.message("survey-self-scored", Elements.code(criterion)));
            }
        }
    }
}
