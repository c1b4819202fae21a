// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Level;
import vn.thang.criteria.Scale;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Levels of a scale have different values, ascending. */
final class Scales implements FrameworkRule {
    @Override
    public String id() {
        return "scale";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Scale scale : framework.getScales()) {
            if (scale.getLevels().isEmpty()) {
                findings.error(
                        scale,
                        CriteriaPackage.Literals.SCALE__LEVELS,
                        Elements.TEXTS.message("scale.empty", Elements.code(scale)));
            }
            BigDecimal before = null;
            for (Level level : scale.getLevels()) {
                BigDecimal value = level.getValue();
                if (value != null && before != null && value.compareTo(before) <= 0) {
                    findings.error(
                            level,
                            CriteriaPackage.Literals.LEVEL__VALUE,
                            Elements.TEXTS.message("scale.order", value, before));
                }
                before = value == null ? before : value;
            }
        }
    }
}
