// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.RatioRule;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** The target of a ratio is above zero, and so is its cap. */
final class RatioTarget implements FrameworkRule {
    @Override
    public String id() {
        return "ratio-target";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (RatioRule rule : Elements.all(framework, RatioRule.class)) {
            positive(rule, CriteriaPackage.Literals.RATIO_RULE__TARGET, rule.getTarget(), findings);
            positive(rule, CriteriaPackage.Literals.RATIO_RULE__CAP, rule.getCap(), findings);
        }
    }

    private static void positive(RatioRule rule, EStructuralFeature feature, BigDecimal value, Findings findings) {
        if (value == null || value.signum() <= 0) {
            findings.error(rule, feature, Elements.TEXTS.message("ratio-target", feature, value));
        }
    }
}
