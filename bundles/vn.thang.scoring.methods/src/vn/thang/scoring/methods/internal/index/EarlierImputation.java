// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.List;
import vn.thang.criteria.DenominateStep;
import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.ScreenStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Fills a missing figure with the one that the unit had in an earlier year, from the measure that the rule names; where
 * figures have been divided by their denominators before, the earlier one is divided by the present denominator. Only these
 * and other imputations and the screening may stand before it: an earlier figure is no treated or normalised value.
 *
 * <p>Missing data: what was missing then, too, or has no denominator now, stays missing; what does not apply is never filled
 * in; an indicator whose rule names no measure stays as it is.
 */
public final class EarlierImputation implements IndexStepMethod {
    private record Step(boolean divided) implements ColumnStep {
        @Override
        public boolean apply(IndicatorColumn column) {
            double[] x = column.values();
            double[] earlier = column.complete() ? new double[0] : column.earlier();
            double[] by = divided ? column.denominators() : new double[0];
            for (int row = 0; row < earlier.length; row++) {
                if (x[row] != x[row] && column.applies(row)) {
                    double divisor = by.length == 0 ? 1 : by[row];
                    x[row] = divisor == 0 ? Double.NaN : earlier[row] / divisor;
                }
            }
            return earlier.length > 0;
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            return Texts.change(
                    Texts.of("impute.earlier", before.indicator().rule().getEarlier()), before, row, after);
        }
    }

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof ImputeStep impute && impute.getMethod() == ImputeMethod.EARLIER_YEAR;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) throws RuleException {
        List<IndexStep> all = context.scorecard().getIndex().getSteps();
        List<IndexStep> before = all.subList(0, all.indexOf(step));
        for (IndexStep each : before) {
            if (!(each instanceof DenominateStep || each instanceof ImputeStep || each instanceof ScreenStep)) {
                throw context.error(Texts.of("impute.earlier.late", each.eClass()));
            }
        }
        return new Step(before.stream().anyMatch(DenominateStep.class::isInstance));
    }
}
