// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PointsRounding;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** Yes (1) = maximum, no (0) = 0; the other way round when inverted. */
public final class YesNoMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof YesNoRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        YesNoRule yesNo = (YesNoRule) rule;
        return new Rule(
                context.maximum(),
                yesNo.isInverted(),
                yesNo.getMeasure() == null
                        ? FigureKey.answer(context.criterion())
                        : FigureKey.of(Checks.reference(context, yesNo.getMeasure(), "measure")));
    }

    private static final class Rule extends FiguresRule {
        private final BigDecimal yes;
        private final BigDecimal no;

        Rule(BigDecimal maximum, boolean inverted, FigureKey figure) {
            super(maximum, List.of(figure));
            yes = inverted ? BigDecimal.ZERO : maximum;
            no = inverted ? maximum : BigDecimal.ZERO;
        }

        @Override
        Outcome calculate(FigureRow row) {
            BigDecimal answer = row.value(0);
            if (answer.signum() == 0) {
                return Outcome.of(no);
            }
            return answer.compareTo(BigDecimal.ONE) == 0 ? Outcome.of(yes) : problem("yesNo.answer", answer);
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            return text(row.value(0).signum() == 0 ? "yesNo.no" : "yesNo.yes", points);
        }

        @Override
        public FastRule fast(PointsRounding rounding, int scale) {
            long yesPoints = Longs.points(yes, rounding, scale);
            long noPoints = Longs.points(no, rounding, scale);
            return (figures, row) -> {
                long state = Longs.state(figures[0], row);
                if (state != 0) {
                    return state;
                }
                long answer = figures[0].unscaled(row);
                return answer == 0 ? noPoints : answer == Longs.power(figures[0].scale()) ? yesPoints : FastRule.SLOW;
            };
        }
    }
}
