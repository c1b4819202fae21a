// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.DenominateStep;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Divides every figure by the unit's denominator; indicators without one stay as they are.
 *
 * <p>Missing data: without a denominator, or with the denominator zero, the value is missing (the latter is reported); with
 * one that does not apply the indicator does not apply.
 */
public final class Denomination implements IndexStepMethod {
    private enum Divide implements ColumnStep {
        STEP;

        @Override
        public boolean apply(IndicatorColumn column) {
            double[] x = column.values();
            double[] by = column.denominators();
            boolean lost = false;
            boolean zero = false;
            for (int row = 0; row < by.length; row++) {
                double quotient = by[row] == 0 ? Double.NaN : x[row] / by[row];
                zero |= by[row] == 0 && x[row] == x[row];
                lost |= quotient != quotient;
                if (by[row] != by[row] && column.denominatorNotApplicable(row)) {
                    column.notApplicable(row);
                } else {
                    x[row] = quotient;
                }
            }
            if (zero) {
                column.problem(Texts.of("denominate.zero"));
            }
            return lost;
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            return Texts.change(Texts.of("denominate", Texts.number(before.denominators()[row])), before, row, after);
        }
    }

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof DenominateStep;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) {
        return Divide.STEP;
    }
}
