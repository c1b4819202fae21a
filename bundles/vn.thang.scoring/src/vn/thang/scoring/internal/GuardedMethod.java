// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.thang.criteria.Population;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PopulationRule;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.Scoring;

/**
 * A method of a stranger's bundle. What it throws is a finding at the criterion that names the bundle; a method that throws
 * when asked what it handles handles nothing. Its quick way to points is not used: a fault there could not be told from a
 * result.
 */
public final class GuardedMethod implements RuleMethod {
    private final RuleMethod method;
    private final String origin;

    public GuardedMethod(InstalledParts.Part<RuleMethod> part) {
        this.method = part.service();
        this.origin = part.origin();
    }

    @Override
    public boolean handles(ScoringRule rule) {
        try {
            return method.handles(rule);
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        try {
            CompiledRule compiled = method.compile(rule, context);
            List<FigureKey> figures = List.copyOf(compiled.figures());
            return compiled instanceof PopulationRule population
                    ? new GuardedPopulation(population, figures)
                    : new Guarded<>(compiled, figures);
        } catch (RuntimeException | LinkageError e) {
            throw context.error(failed(e));
        }
    }

    private Message failed(Throwable e) {
        return Messages.of(Scoring.class).message("rule.failed", origin, String.valueOf(e));
    }

    private class Guarded<R extends CompiledRule> implements CompiledRule {
        final R rule;
        private final List<FigureKey> figures;

        Guarded(R rule, List<FigureKey> figures) {
            this.rule = rule;
            this.figures = figures;
        }

        @Override
        public List<FigureKey> figures() {
            return figures;
        }

        @Override
        public Outcome points(FigureRow row) {
            try {
                return rule.points(row);
            } catch (RuntimeException | LinkageError e) {
                return Outcome.problem(failed(e));
            }
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            try {
                return rule.explain(row, points);
            } catch (RuntimeException | LinkageError e) {
                return failed(e);
            }
        }

        @Override
        public Message checkAward(BigDecimal points) {
            try {
                return rule.checkAward(points);
            } catch (RuntimeException | LinkageError e) {
                return failed(e);
            }
        }
    }

    private final class GuardedPopulation extends Guarded<PopulationRule> implements PopulationRule {
        GuardedPopulation(PopulationRule rule, List<FigureKey> figures) {
            super(rule, figures);
        }

        @Override
        public Population population() {
            return rule.population();
        }

        @Override
        public Fraction statistic(Stream<FigureRow> units) {
            try {
                return rule.statistic(units);
            } catch (RuntimeException | LinkageError e) {
                return null;
            }
        }
    }
}
