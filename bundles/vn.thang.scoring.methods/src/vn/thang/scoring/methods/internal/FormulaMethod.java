// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/**
 * A formula over measure codes and {@code max}, the criterion's maximum; its result is clamped into [0, maximum]. All
 * figures it names must be there. Without a value (division by zero) the criterion is missing and an error is reported.
 */
public final class FormulaMethod implements RuleMethod {
    private static final String MAXIMUM = "max";

    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof FormulaRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        String expression = ((FormulaRule) rule).getExpression();
        Formula formula;
        try {
            formula = Formula.parse(expression == null ? "" : expression);
        } catch (FormulaException e) {
            throw context.error(Checks.TEXTS.message("formula", e.message()));
        }
        if (formula.isCondition()) {
            throw context.error(Checks.TEXTS.message("formula.condition"));
        }
        List<FigureKey> figures = new ArrayList<>();
        int[] source = new int[formula.variables().size()];
        for (int i = 0; i < source.length; i++) {
            String variable = formula.variables().get(i);
            if (variable.equals(MAXIMUM)) {
                source[i] = -1;
                continue;
            }
            source[i] = figures.size();
            figures.add(FigureKey.of(measure(context, variable)
                    .orElseThrow(() -> context.error(
                            Checks.TEXTS.message("formula.unknown", formula.positionOf(variable), variable)))));
        }
        return new Rule(context.maximum(), formula, source, figures);
    }

    private static Optional<Measure> measure(RuleContext context, String code) {
        return context.framework().getMeasures().stream()
                .filter(m -> code.equals(m.getCode()) || m.getCode() == null && code.equals(m.getId()))
                .findFirst();
    }

    private static final class Rule extends FiguresRule {
        private final BigDecimal maximum;
        private final Formula formula;
        private final int[] source;

        Rule(BigDecimal maximum, Formula formula, int[] source, List<FigureKey> figures) {
            super(maximum, figures);
            this.maximum = maximum;
            this.formula = formula;
            this.source = source;
        }

        @Override
        Outcome calculate(FigureRow row) {
            BigDecimal[] values = new BigDecimal[source.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = source[i] < 0 ? maximum : row.value(source[i]);
            }
            try {
                return Outcome.of(formula.evaluate(values).max(BigDecimal.ZERO).min(maximum));
            } catch (FormulaException e) {
                return problem("formula", e.message());
            }
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            return text("formula.result", formula.text(), maximum, points);
        }
    }
}
