// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.Map;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** The answer 1, 0.5 or 0 times the maximum. */
public final class FullHalfNoneMethod implements RuleMethod {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof FullHalfNoneRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        FullHalfNoneRule own = (FullHalfNoneRule) rule;
        BigDecimal maximum = context.maximum();
        FigureKey figure = own.getMeasure() == null
                ? FigureKey.answer(context.criterion())
                : FigureKey.of(Checks.reference(context, own.getMeasure(), "measure"));
        return new LevelsRule(
                maximum,
                figure,
                Map.of(
                        BigDecimal.ONE,
                        new LevelsRule.Level(maximum, Checks.TEXTS.message("full")),
                        HALF,
                        new LevelsRule.Level(maximum.multiply(HALF), Checks.TEXTS.message("half")),
                        BigDecimal.ZERO,
                        new LevelsRule.Level(BigDecimal.ZERO, Checks.TEXTS.message("none"))));
    }
}
