// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.Cell;
import vn.thang.criteria.BestOfRule;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PopulationRule;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.ScoreStatus;

/**
 * The most points any alternative earns. Alternatives that are missing or not applicable do not count; without any that
 * counts it is missing when one is missing, else not applicable. Alternatives may be best-of rules themselves.
 */
public final class BestOfMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof BestOfRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        List<CompiledRule> alternatives = new ArrayList<>();
        for (ScoringRule alternative : ((BestOfRule) rule).getAlternatives()) {
            CompiledRule compiled = context.compile(alternative);
            if (compiled instanceof PopulationRule || alternative instanceof ExpertRule) {
                throw context.error(Checks.TEXTS.message("bestOf.kind", alternative.eClass()));
            }
            alternatives.add(compiled);
        }
        if (alternatives.isEmpty()) {
            throw context.error(Checks.TEXTS.message("bestOf.empty"));
        }
        return new Rule(List.copyOf(alternatives), context.criterion().getMaximum());
    }

    private record Part(FigureRow row, int offset) implements FigureRow {
        @Override
        public Cell cell(int figure) {
            return row.cell(offset + figure);
        }

        @Override
        public Fraction statistic() {
            return null;
        }
    }

    private record Rule(List<CompiledRule> alternatives, BigDecimal maximum) implements CompiledRule {
        @Override
        public List<FigureKey> figures() {
            return alternatives.stream().flatMap(a -> a.figures().stream()).toList();
        }

        @Override
        public Outcome points(FigureRow row) {
            Fraction best = null;
            boolean missing = false;
            Message problem = null;
            int offset = 0;
            for (CompiledRule alternative : alternatives) {
                Outcome outcome = alternative.points(new Part(row, offset));
                offset += alternative.figures().size();
                missing |= outcome.status() == ScoreStatus.MISSING;
                problem = problem == null ? outcome.problem() : problem;
                if (outcome.status() == ScoreStatus.SCORED) {
                    best = best == null ? outcome.points() : best.max(outcome.points());
                }
            }
            ScoreStatus status =
                    best != null ? ScoreStatus.SCORED : missing ? ScoreStatus.MISSING : ScoreStatus.NOT_APPLICABLE;
            return new Outcome(status, best, problem);
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            List<Message> parts = new ArrayList<>();
            int offset = 0;
            for (CompiledRule alternative : alternatives) {
                Part part = new Part(row, offset);
                offset += alternative.figures().size();
                Outcome outcome = alternative.points(part);
                parts.add(
                        switch (outcome.status()) {
                            case SCORED ->
                                alternative.explain(part, outcome.points().value());
                            case MISSING -> Checks.TEXTS.message("bestOf.missing");
                            case NOT_APPLICABLE -> Checks.TEXTS.message("bestOf.notApplicable");
                        });
            }
            Object list = parts.get(0);
            for (Message part : parts.subList(1, parts.size())) {
                list = Checks.TEXTS.message("bestOf.or", list, part);
            }
            return Checks.TEXTS.message("bestOf", list, points);
        }

        @Override
        public Message checkAward(BigDecimal points) {
            boolean wrong = maximum != null && (points.signum() < 0 || points.compareTo(maximum) > 0);
            return wrong ? Checks.TEXTS.message("award.range", points, BigDecimal.ZERO, maximum) : null;
        }
    }
}
