// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Every level of a ladder has points or a share, inside what its criterion can earn. */
final class LadderLevels implements FrameworkRule {
    @Override
    public String id() {
        return "ladder";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (LevelLadderRule ladder : Elements.all(framework, LevelLadderRule.class)) {
            Criterion criterion = Elements.criterion(ladder);
            if (ladder.getScale() != null && !ladder.getScale().eIsProxy() && criterion != null) {
                ladder.getScale().getLevels().forEach(level -> check(criterion, level, findings));
            }
        }
    }

    private static void check(Criterion criterion, Level level, Findings findings) {
        BigDecimal points = level.getPoints();
        BigDecimal share = level.getShare();
        BigDecimal maximum = criterion.getMaximum();
        if ((points == null) == (share == null)) {
            findings.error(level, null, Elements.TEXTS.message("ladder.one", level));
        } else if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            findings.error(
                    level, CriteriaPackage.Literals.LEVEL__SHARE, Elements.TEXTS.message("ladder.share", level, share));
        } else if (points != null && (points.signum() < 0 || maximum != null && points.compareTo(maximum) > 0)) {
            findings.error(
                    level,
                    CriteriaPackage.Literals.LEVEL__POINTS,
                    Elements.TEXTS.message("ladder.points", level, points, maximum, Elements.code(criterion)));
        }
    }
}
