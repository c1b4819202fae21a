// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.RankImportRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** maximum × (n − rank) / (n − 1) of an external ranking of n units. */
public final class RankImportMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof RankImportRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        RankImportRule own = (RankImportRule) rule;
        List<FigureKey> figures = new ArrayList<>();
        figures.add(FigureKey.of(Checks.reference(context, own.getRank(), "rank")));
        if (Checks.optional(context, own.getPopulationMeasure(), "population") != null) {
            figures.add(FigureKey.of(own.getPopulationMeasure()));
        } else if (Checks.stated(context, own.getPopulation(), "population").compareTo(BigDecimal.ONE) <= 0) {
            throw context.error(Checks.TEXTS.message("rank.population", own.getPopulation()));
        }
        return new Rule(context.maximum(), figures, own.getPopulation());
    }

    private static final class Rule extends FiguresRule {
        private final BigDecimal maximum;
        private final BigDecimal population;

        Rule(BigDecimal maximum, List<FigureKey> figures, BigDecimal population) {
            super(maximum, figures);
            this.maximum = maximum;
            this.population = population;
        }

        private BigDecimal units(FigureRow row) {
            return figures().size() > 1 ? row.value(1) : population;
        }

        @Override
        Outcome calculate(FigureRow row) {
            BigDecimal units = units(row);
            BigDecimal rank = row.value(0);
            if (units.compareTo(BigDecimal.ONE) <= 0) {
                return problem("rank.population", units);
            }
            if (rank.compareTo(BigDecimal.ONE) < 0 || rank.compareTo(units) > 0) {
                return problem("rank.outside", rank, units);
            }
            return Outcome.of(new Fraction(units.subtract(rank).multiply(maximum), units.subtract(BigDecimal.ONE)));
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            return text("rank", maximum, row.value(0), units(row), points);
        }
    }
}
