// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** Indicators belong to index mode, where the engine passes them through the index steps; in points mode an error. */
public final class IndicatorMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof IndicatorRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        throw context.error(Checks.TEXTS.message("indicator"));
    }
}
