// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Framework;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Figures of which less is better are turned round by a normalisation. */
final class DirectionHonoured implements FrameworkRule {
    @Override
    public String id() {
        return "direction";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Scorecard scorecard : framework.getScorecards()) {
            if (scorecard.getMode() != ScoreMode.INDEX
                    || scorecard.getIndex() != null
                            && scorecard.getIndex().getSteps().stream().anyMatch(DirectionHonoured::mayTurn)) {
                continue;
            }
            for (IndicatorRule rule : Elements.all(scorecard, IndicatorRule.class)) {
                if (rule.getMeasure() != null && rule.getMeasure().getDirection() == Direction.LOWER) {
                    findings.warning(
                            rule,
                            CriteriaPackage.Literals.INDICATOR_RULE__MEASURE,
                            Elements.TEXTS.message("direction", Elements.code(rule.getMeasure())));
                }
            }
        }
    }

    /** Steps of other packages are trusted to. */
    private static boolean mayTurn(IndexStep step) {
        return step instanceof NormaliseStep normalise
                ? normalise.getMethod() != NormaliseMethod.NONE
                : step.eClass().getEPackage() != CriteriaPackage.eINSTANCE;
    }
}
