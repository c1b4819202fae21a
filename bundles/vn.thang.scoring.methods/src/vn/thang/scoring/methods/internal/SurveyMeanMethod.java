// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** maximum × (mean − low) / (high − low), clamped into [0, maximum]. */
public final class SurveyMeanMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof SurveyMeanRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        SurveyMeanRule survey = (SurveyMeanRule) rule;
        Checks.stated(context, survey.getLow(), "low");
        Checks.stated(context, survey.getHigh(), "high");
        Checks.ascending(context, survey.getLow(), survey.getHigh(), "low", "high");
        FigureKey figure = FigureKey.of(Checks.reference(context, survey.getMeasure(), "measure"));
        return new LinearRule(context.maximum(), figure, survey.getLow(), survey.getHigh());
    }
}
