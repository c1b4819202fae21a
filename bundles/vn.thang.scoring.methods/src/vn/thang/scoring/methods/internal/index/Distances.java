// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.function.ToDoubleFunction;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Distance from the worst figure as a share of the distance that a reference has: low + (x − worst)/(reference − worst) ·
 * (high − low). When the reference is missing or is the worst figure no value exists, which is reported.
 *
 * @param name key of the explanation
 * @param fromReference whether the share is formed as 1 − (reference − x)/(reference − worst), which differs in the last
 *     digits only: so do COINr and the Handbook for the maximum and for reference units
 * @param reference of a column, NaN when there is none
 */
record Distances(
        String name, Normalisation.Range range, boolean fromReference, ToDoubleFunction<IndicatorColumn> reference)
        implements ColumnStep {
    @Override
    public boolean apply(IndicatorColumn column) {
        double[] x = column.values();
        double worst = worst(column);
        double best = reference.applyAsDouble(column);
        if (Double.isNaN(best) || best == worst) {
            return Normalisation.undefined(column, Texts.of(Double.isNaN(best) ? name + ".none" : name + ".worst"));
        }
        for (int row = 0; row < x.length; row++) {
            x[row] = range.at(fromReference ? 1 - (best - x[row]) / (best - worst) : (x[row] - worst) / (best - worst));
        }
        return false;
    }

    private static double worst(IndicatorColumn column) {
        double[] x = column.values();
        return column.indicator().lowerIsBetter() ? Statistics.maximum(x) : Statistics.minimum(x);
    }

    @Override
    public Message explain(IndicatorColumn before, int row, double after) {
        Message what = Texts.of(name, Texts.number(worst(before)), Texts.number(reference.applyAsDouble(before)));
        return Normalisation.explained(what, before, row, after);
    }
}
