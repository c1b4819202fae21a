// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** Expert judgement: points are awarded directly, within [minimum, maximum] and in whole steps above the minimum. */
public final class ExpertMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof ExpertRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        ExpertRule expert = (ExpertRule) rule;
        BigDecimal maximum = context.criterion().getMaximum();
        BigDecimal minimum = expert.getMinimum() == null ? BigDecimal.ZERO : expert.getMinimum();
        if (maximum != null && minimum.compareTo(maximum) > 0) {
            throw context.error(Checks.TEXTS.message("expert.range", minimum, maximum));
        }
        if (expert.getStep() != null) {
            Checks.positive(context, expert.getStep(), "step");
        }
        return new Rule(minimum, maximum, expert.getStep());
    }

    private record Rule(BigDecimal minimum, BigDecimal maximum, BigDecimal step) implements CompiledRule {
        @Override
        public List<FigureKey> figures() {
            return List.of();
        }

        @Override
        public Outcome points(FigureRow row) {
            return Outcome.MISSING;
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            return Checks.TEXTS.message("expert", points);
        }

        @Override
        public Message checkAward(BigDecimal points) {
            if (maximum != null && points.compareTo(maximum) > 0 || points.compareTo(minimum) < 0) {
                return maximum == null
                        ? Checks.TEXTS.message("award.minimum", points, minimum)
                        : Checks.TEXTS.message("award.range", points, minimum, maximum);
            }
            boolean between =
                    step != null && points.subtract(minimum).remainder(step).signum() != 0;
            return between ? Checks.TEXTS.message("award.step", points, step, minimum) : null;
        }
    }
}
