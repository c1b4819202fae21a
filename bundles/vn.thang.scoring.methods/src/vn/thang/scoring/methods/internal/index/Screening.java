// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.List;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.ScreenStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.IndicatorColumn;
import vn.thang.scoring.index.TableStep;

/**
 * Availability screening: a unit with a smaller share of figures than demanded is left out, with all its indicators, of
 * everything that follows (also of the minima and means of others).
 *
 * <p>Missing data: the share counts the indicators that count in the index and apply to the unit, as they are at this
 * place among the steps; after imputation everything filled in is there. A unit to which nothing applies is not left out.
 */
public final class Screening implements IndexStepMethod {
    /** Less than any share of a figure. */
    private static final double ROUNDING = 1e-6;

    private record Screen(double availability) implements TableStep {
        @Override
        public void apply(List<IndicatorColumn> columns) {
            if (columns.isEmpty()) {
                return;
            }
            for (int row = 0; row < columns.get(0).units().size(); row++) {
                int applies = 0;
                int there = 0;
                for (IndicatorColumn column : columns) {
                    if (column.indicator().node().scored() && column.applies(row)) {
                        applies++;
                        there += Double.isNaN(column.values()[row]) ? 0 : 1;
                    }
                }
                if (there + ROUNDING < availability * applies) {
                    for (IndicatorColumn column : columns) {
                        column.leaveOut(row);
                    }
                }
            }
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            return Texts.change(Texts.of("screen", Texts.number(availability)), before, row, after);
        }
    }

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof ScreenStep;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) throws RuleException {
        var share = ((ScreenStep) step).getAvailability();
        if (share == null || share.signum() <= 0 || share.doubleValue() > 1) {
            throw context.error(Texts.of("check.share"));
        }
        return new Screen(share.doubleValue());
    }
}
