// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Rounding;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Rounding keeps 0 to 10 decimals. */
final class RoundingDecimals implements FrameworkRule {
    @Override
    public String id() {
        return "rounding";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Rounding rounding : Elements.all(framework, Rounding.class)) {
            Ranges ranges = new Ranges(rounding, findings);
            ranges.between(CriteriaPackage.Literals.ROUNDING__DECIMALS, rounding.getDecimals(), 0, 10);
            ranges.between(CriteriaPackage.Literals.ROUNDING__DECISION_DECIMALS, rounding.getDecisionDecimals(), 0, 10);
        }
    }
}
