// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Population;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.FormulaException;
import vn.thang.formula.extension.ObjectFormula;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PopulationRule;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Scoring;

/**
 * Points by the formula of a metamodel package, over the points of another rule when the formula asks for them. The result
 * is clamped into [0, maximum], or from the points below zero that the other rule gave.
 */
class ExtendedRule implements CompiledRule {
    private static final Messages TEXTS = Messages.of(Scoring.class);
    private static final int BASE = -1;
    private static final int CONSTANT = -2;

    /** Compiles the rule that the formula rests on. */
    @FunctionalInterface
    interface Base {
        CompiledRule compile() throws RuleException;
    }

    private final EObject owner;
    private final ObjectFormula formula;
    private final CompiledRule base;
    private final BigDecimal maximum;
    private final List<FigureKey> figures = new ArrayList<>();
    private final int[] source;
    private final BigDecimal[] constants;

    private ExtendedRule(EObject owner, ObjectFormula formula, CompiledRule base, BigDecimal maximum) {
        this.owner = owner;
        this.formula = formula;
        this.base = base;
        this.maximum = maximum;
        source = new int[formula.formula().variables().size()];
        constants = new BigDecimal[source.length];
        if (base != null) {
            figures.addAll(base.figures());
        }
    }

    /**
     * The rule of an object that {@linkplain ObjectFormula#hasPoints has points}.
     *
     * @param owner a criterion or a rule
     */
    static CompiledRule of(EObject owner, Base base, RuleContext context) throws RuleException {
        ObjectFormula formula;
        try {
            formula = ObjectFormula.body(owner.eClass(), ObjectFormula.POINTS).orElseThrow();
        } catch (FormulaException e) {
            throw context.error(TEXTS.message("plan.extension", owner.eClass(), e.message()));
        }
        if (formula.formula().isCondition()) {
            throw context.error(TEXTS.message("plan.extension.condition", owner.eClass()));
        }
        boolean asks = formula.parameters().contains(ObjectFormula.BASE)
                && formula.formula().variables().contains(ObjectFormula.BASE);
        CompiledRule under = asks ? base.compile() : null;
        BigDecimal maximum = context.criterion().getMaximum();
        ExtendedRule rule = under instanceof PopulationRule population
                ? new OfPopulation(owner, formula, population, maximum)
                : new ExtendedRule(owner, formula, under, maximum);
        rule.bind(context);
        return rule;
    }

    private void bind(RuleContext context) throws RuleException {
        for (int i = 0; i < source.length; i++) {
            String name = formula.formula().variables().get(i);
            int position = formula.formula().positionOf(name);
            source[i] = CONSTANT;
            if (formula.parameters().contains(name)) {
                switch (name) {
                    case ObjectFormula.BASE -> source[i] = BASE;
                    case ObjectFormula.MAXIMUM -> constants[i] = context.maximum();
                    default ->
                        throw context.error(TEXTS.message("plan.extension.parameter", owner.eClass(), position, name));
                }
            } else if (formula.figure(owner, name).isPresent()) {
                Measure measure = formula.measure(owner, name)
                        .orElseThrow(() -> context.error(TEXTS.message(
                                "plan.extension.measure", owner.eClass().getEStructuralFeature(name))));
                source[i] = figures.size();
                figures.add(FigureKey.of(measure));
            } else {
                try {
                    constants[i] = formula.value(owner, name);
                } catch (FormulaException e) {
                    throw context.error(TEXTS.message("plan.extension", owner.eClass(), e.message()));
                }
            }
        }
    }

    @Override
    public final List<FigureKey> figures() {
        return List.copyOf(figures);
    }

    @Override
    public final Outcome points(FigureRow row) {
        Outcome under = base == null ? null : base.points(row);
        boolean missing = false;
        for (int figure : source) {
            CellStatus status = figure < 0 ? CellStatus.VALUE : row.cell(figure).status();
            if (status == CellStatus.NOT_APPLICABLE) {
                return Outcome.NOT_APPLICABLE;
            }
            missing |= status == CellStatus.MISSING;
        }
        if (under != null && under.status() != ScoreStatus.SCORED) {
            return under;
        }
        if (missing) {
            return Outcome.MISSING;
        }
        try {
            BigDecimal[] values = values(row, under);
            return Outcome.of(clamp(formula.formula().evaluate(values), under));
        } catch (FormulaException e) {
            return Outcome.problem(TEXTS.message("plan.extension", owner.eClass(), e.message()));
        }
    }

    private BigDecimal[] values(FigureRow row, Outcome under) {
        BigDecimal[] values = new BigDecimal[source.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (source[i]) {
                case CONSTANT -> constants[i];
                case BASE -> under.points().value();
                default -> row.value(source[i]);
            };
        }
        return values;
    }

    private BigDecimal clamp(BigDecimal points, Outcome under) {
        BigDecimal clamped = points.max(least(under));
        return maximum == null ? clamped : clamped.min(maximum);
    }

    private static BigDecimal least(Outcome under) {
        return under == null ? BigDecimal.ZERO : under.points().value().min(BigDecimal.ZERO);
    }

    @Override
    public final Message explain(FigureRow row, BigDecimal points) {
        Outcome under = base == null ? null : base.points(row);
        BigDecimal[] values = values(row, under);
        List<Message> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String name = formula.formula().variables().get(i);
            Object label = source[i] == BASE
                    ? TEXTS.message("explain.extension.base")
                    : formula.parameters().contains(name) ? TEXTS.message("explain.extension.max") : label(name);
            parts.add(TEXTS.message("explain.extension.part", name, label, values[i]));
        }
        Message limits = maximum == null
                ? TEXTS.message("explain.extension.from", least(under))
                : TEXTS.message("explain.extension.within", least(under), maximum);
        Message whole = TEXTS.message(
                "explain.extension", owner.eClass(), formula.formula().text(), parts, limits, points);
        return under == null
                ? whole
                : TEXTS.message(
                        "explain.extension.over",
                        whole,
                        base.explain(row, under.points().value()));
    }

    private Object label(String name) {
        var feature = owner.eClass().getEStructuralFeature(name);
        return feature != null
                ? feature
                : owner.eClass().getEAllOperations().stream()
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Override
    public final Message checkAward(BigDecimal points) {
        if (base != null) {
            return base.checkAward(points);
        }
        boolean outside = points.signum() < 0 || maximum != null && points.compareTo(maximum) > 0;
        return outside ? TEXTS.message("plan.extension.award", points) : null;
    }

    /** Over a rule that compares a unit with the others. */
    private static final class OfPopulation extends ExtendedRule implements PopulationRule {
        private final PopulationRule base;

        OfPopulation(EObject owner, ObjectFormula formula, PopulationRule base, BigDecimal maximum) {
            super(owner, formula, base, maximum);
            this.base = base;
        }

        @Override
        public Population population() {
            return base.population();
        }

        @Override
        public Fraction statistic(Stream<FigureRow> units) {
            return base.statistic(units);
        }
    }
}
