// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** count × points per item, clamped into [floor, ceiling]; may be negative. Needs no maximum. */
public final class BonusPenaltyMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof BonusPenaltyRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        BonusPenaltyRule own = (BonusPenaltyRule) rule;
        BigDecimal floor = Checks.stated(context, own.getFloor(), "floor");
        BigDecimal ceiling = Checks.stated(context, own.getCeiling(), "ceiling");
        Checks.ascending(context, floor, ceiling, "floor", "ceiling");
        return new Rule(
                FigureKey.of(Checks.reference(context, own.getMeasure(), "measure")),
                Checks.stated(context, own.getPointsPerItem(), "pointsPerItem"),
                floor,
                ceiling);
    }

    private static final class Rule extends FiguresRule {
        private final BigDecimal perItem;
        private final BigDecimal floor;
        private final BigDecimal ceiling;

        Rule(FigureKey figure, BigDecimal perItem, BigDecimal floor, BigDecimal ceiling) {
            super(null, List.of(figure));
            this.perItem = perItem;
            this.floor = floor;
            this.ceiling = ceiling;
        }

        @Override
        Outcome calculate(FigureRow row) {
            return Outcome.of(row.value(0).multiply(perItem).max(floor).min(ceiling));
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            return text("bonus", row.value(0), perItem, floor, ceiling, points);
        }

        @Override
        public Message checkAward(BigDecimal points) {
            boolean wrong = points.compareTo(floor) < 0 || points.compareTo(ceiling) > 0;
            return wrong ? text("award.range", points, floor, ceiling) : null;
        }
    }
}
