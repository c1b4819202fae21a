// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Population;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PopulationRule;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/**
 * maximum × value / best value among the population; when lower is better, maximum × best / value. Within [0, maximum].
 * When higher is better and the best value is not above 0, the policy for a denominator of zero holds for everybody; when
 * lower is better and the best value is 0, who has it earns the maximum and the others 0.
 */
public final class RatioToBestMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof RatioToBestRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        RatioToBestRule own = (RatioToBestRule) rule;
        BigDecimal maximum = context.maximum();
        Quotient value =
                Quotient.of(context, own.getNumerator(), own.getDenominator(), own.getZeroDenominator(), maximum);
        return new Rule(maximum, value, own.getPopulation());
    }

    private static final class Rule extends FiguresRule implements PopulationRule {
        private final BigDecimal maximum;
        private final Quotient value;
        private final Population population;
        private final boolean lower;

        Rule(BigDecimal maximum, Quotient value, Population population) {
            super(maximum, value.figures());
            this.maximum = maximum;
            this.value = value;
            this.population = population;
            lower = value.numerator().getDirection() == Direction.LOWER;
        }

        @Override
        public Population population() {
            return population;
        }

        @Override
        public Fraction statistic(Stream<FigureRow> units) {
            return units.filter(row -> row.value(0) != null && (value.denominator() == null || row.value(1) != null))
                    .map(value::value)
                    .filter(quotient -> quotient != null && (!lower || quotient.signum() >= 0))
                    .reduce((a, b) -> lower ? a.min(b) : a.max(b))
                    .orElse(null);
        }

        @Override
        Outcome calculate(FigureRow row) {
            Fraction own = value.value(row);
            Fraction best = row.statistic();
            if (own == null || best == null || !lower && best.signum() <= 0) {
                return value.zero();
            }
            if (lower && own.signum() <= 0) {
                return Outcome.of(maximum);
            }
            Fraction share = lower ? best.over(own) : own.over(best);
            return Outcome.of(share.times(maximum).clamp(BigDecimal.ZERO, maximum));
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            Fraction own = value.value(row);
            Fraction best = row.statistic();
            if (own == null || best == null || !lower && best.signum() <= 0) {
                return text("zeroDenominator", value.print(row), points);
            }
            return text(lower ? "best.lower" : "best.higher", maximum, value.print(row), best.value(), points);
        }
    }
}
