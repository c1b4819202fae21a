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
import vn.thang.criteria.attribute.Attributes;
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
 * A formula over measure codes, attributes of the criterion and of units, and {@code max}, the criterion's maximum; its result is clamped into [0, maximum]. All
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
        BigDecimal[] constants = new BigDecimal[source.length];
        for (int i = 0; i < source.length; i++) {
            String variable = formula.variables().get(i);
            if (variable.equals(MAXIMUM)) {
                source[i] = -1;
                constants[i] = context.maximum();
                continue;
            }
            Optional<Measure> measure = measure(context, variable);
            Attributes.Variable attribute = measure.isPresent() ? null : attribute(context, formula, variable);
            if (attribute != null && !attribute.ofUnit()) {
                source[i] = -1;
                constants[i] = Attributes.number(context.criterion(), attribute.definition())
                        .orElseThrow(() -> context.error(
                                Checks.TEXTS.message("formula.unstated", formula.positionOf(variable), variable)));
                continue;
            }
            source[i] = figures.size();
            figures.add(attribute == null ? FigureKey.of(measure.orElseThrow()) : FigureKey.of(attribute.definition()));
        }
        return new Rule(context.maximum(), formula, source, constants, figures);
    }

    private static Attributes.Variable attribute(RuleContext context, Formula formula, String name)
            throws RuleException {
        int position = formula.positionOf(name);
        Attributes.Variable found = Attributes.variable(
                        context.framework(), context.criterion().eClass(), name)
                .orElseThrow(() -> context.error(Checks.TEXTS.message("formula.unknown", position, name)));
        if (!Attributes.isNumeric(found.definition())) {
            throw context.error(Checks.TEXTS.message("formula.attribute", position, name));
        }
        return found;
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
        private final BigDecimal[] constants;

        Rule(BigDecimal maximum, Formula formula, int[] source, BigDecimal[] constants, List<FigureKey> figures) {
            super(maximum, figures);
            this.maximum = maximum;
            this.formula = formula;
            this.source = source;
            this.constants = constants;
        }

        @Override
        Outcome calculate(FigureRow row) {
            BigDecimal[] values = new BigDecimal[source.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = source[i] < 0 ? constants[i] : row.value(source[i]);
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
