// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.Increment;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** base (when the base measure is yes, or always without one) + Σ min(cap, count × points per item), at most the maximum. */
public final class IncrementMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof IncrementRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        IncrementRule own = (IncrementRule) rule;
        List<FigureKey> figures = new ArrayList<>();
        for (Increment increment : own.getIncrements()) {
            figures.add(FigureKey.of(Checks.reference(context, increment.getMeasure(), "increment")));
            Checks.stated(context, increment.getPointsPerItem(), "pointsPerItem");
        }
        boolean conditional = Checks.optional(context, own.getBaseMeasure(), "baseMeasure") != null;
        if (conditional) {
            figures.add(FigureKey.of(own.getBaseMeasure()));
        }
        BigDecimal base = own.getBase() == null ? BigDecimal.ZERO : own.getBase();
        return new Rule(context.maximum(), base, conditional, List.copyOf(own.getIncrements()), figures);
    }

    private static final class Rule extends FiguresRule {
        private final BigDecimal maximum;
        private final BigDecimal base;
        private final boolean conditional;
        private final List<Increment> increments;

        Rule(
                BigDecimal maximum,
                BigDecimal base,
                boolean conditional,
                List<Increment> increments,
                List<FigureKey> figures) {
            super(maximum, figures);
            this.maximum = maximum;
            this.base = base;
            this.conditional = conditional;
            this.increments = increments;
        }

        @Override
        Outcome calculate(FigureRow row) {
            BigDecimal answer = conditional ? row.value(increments.size()) : BigDecimal.ONE;
            if (answer.signum() != 0 && answer.compareTo(BigDecimal.ONE) != 0) {
                return problem("yesNo.answer", answer);
            }
            BigDecimal sum = base(row);
            for (int i = 0; i < increments.size(); i++) {
                sum = sum.add(increment(i, row));
            }
            return Outcome.of(sum.min(maximum));
        }

        private BigDecimal base(FigureRow row) {
            return conditional && row.value(increments.size()).signum() == 0 ? BigDecimal.ZERO : base;
        }

        private BigDecimal increment(int i, FigureRow row) {
            BigDecimal earned = row.value(i).multiply(increments.get(i).getPointsPerItem());
            BigDecimal cap = increments.get(i).getCap();
            return cap == null ? earned : earned.min(cap);
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            Object sum = text("increment.base", base(row));
            for (int i = 0; i < increments.size(); i++) {
                BigDecimal perItem = increments.get(i).getPointsPerItem();
                BigDecimal cap = increments.get(i).getCap();
                boolean capped = cap != null && row.value(i).multiply(perItem).compareTo(cap) > 0;
                sum = capped
                        ? text("increment.capped", sum, cap, row.value(i), perItem)
                        : text("increment.item", sum, row.value(i), perItem);
            }
            return text("increment", sum, maximum, points);
        }
    }
}
