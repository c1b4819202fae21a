// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import vn.thang.criteria.InverseRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** Lower is better: maximum × (worst − value) / (worst − best), clamped into [0, maximum]. */
public final class InverseMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof InverseRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        InverseRule inverse = (InverseRule) rule;
        Checks.stated(context, inverse.getBest(), "best");
        Checks.stated(context, inverse.getWorst(), "worst");
        Checks.ascending(context, inverse.getBest(), inverse.getWorst(), "best", "worst");
        FigureKey figure = FigureKey.of(Checks.reference(context, inverse.getMeasure(), "measure"));
        return new LinearRule(context.maximum(), figure, inverse.getWorst(), inverse.getBest());
    }
}
