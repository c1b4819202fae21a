// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Population;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.TargetLeaderRule;
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

/**
 * Below the target: share × maximum × actual / target. From the target on: share × maximum + (actual − target) / (leader −
 * target) × (1 − share) × maximum, so that the leader, the highest actual figure of the population, has the maximum. Who
 * leads below the target earns by the first line. Within [0, maximum].
 */
public final class TargetLeaderMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof TargetLeaderRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        TargetLeaderRule own = (TargetLeaderRule) rule;
        List<FigureKey> figures = new ArrayList<>();
        figures.add(FigureKey.of(Checks.reference(context, own.getMeasure(), "measure")));
        if (own.getMeasure().getDirection() == Direction.LOWER) {
            throw context.error(Checks.TEXTS.message("leader.direction"));
        }
        if (Checks.optional(context, own.getTargetMeasure(), "target") != null) {
            figures.add(FigureKey.of(own.getTargetMeasure()));
        } else {
            Checks.positive(context, own.getTarget(), "target");
        }
        BigDecimal share = Checks.stated(context, own.getTargetShare(), "targetShare");
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw context.error(Checks.TEXTS.message("leader.share", share));
        }
        return new Rule(context.maximum(), figures, own.getTarget(), share, own.getPopulation());
    }

    private static final class Rule extends FiguresRule implements PopulationRule {
        private final BigDecimal maximum;
        private final BigDecimal target;
        private final BigDecimal share;
        private final Population population;

        Rule(BigDecimal maximum, List<FigureKey> figures, BigDecimal target, BigDecimal share, Population population) {
            super(maximum, figures);
            this.maximum = maximum;
            this.target = target;
            this.share = share;
            this.population = population;
        }

        @Override
        public Population population() {
            return population;
        }

        @Override
        public Fraction statistic(Stream<FigureRow> units) {
            return units.filter(row -> row.value(0) != null)
                    .map(row -> Fraction.of(row.value(0)))
                    .reduce(Fraction::max)
                    .orElse(null);
        }

        private BigDecimal target(FigureRow row) {
            return figures().size() > 1 ? row.value(1) : target;
        }

        @Override
        Outcome calculate(FigureRow row) {
            BigDecimal aim = target(row);
            if (aim.signum() <= 0) {
                return problem("leader.target", aim);
            }
            BigDecimal actual = row.value(0);
            if (actual.compareTo(aim) < 0) {
                Fraction points = new Fraction(share.multiply(maximum).multiply(actual), aim);
                return Outcome.of(points.clamp(BigDecimal.ZERO, maximum));
            }
            Fraction leader = row.statistic();
            if (leader == null || Fraction.of(actual).compareTo(leader) >= 0) {
                return Outcome.of(maximum);
            }
            Fraction way = Fraction.of(actual.subtract(aim)).over(leader.minus(Fraction.of(aim)));
            BigDecimal rest = BigDecimal.ONE.subtract(share).multiply(maximum);
            return Outcome.of(way.times(rest).plus(Fraction.of(share.multiply(maximum))));
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            BigDecimal aim = target(row);
            BigDecimal actual = row.value(0);
            if (actual.compareTo(aim) < 0) {
                return text("leader.below", share, maximum, actual, aim, points);
            }
            Fraction leader = row.statistic();
            return leader == null || Fraction.of(actual).compareTo(leader) >= 0
                    ? text("leader.leads", actual, points)
                    : text("leader.above", share, maximum, actual, aim, leader.value(), points);
        }
    }
}
