// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Fills missing values with a statistic of the others.
 *
 * @param name key of the statistic's name
 * @param grouped whether only the unit's group counts
 * @param attribute what makes the groups; null or empty = the unit groups
 */
record Filling(String name, boolean grouped, String attribute, ToDoubleFunction<double[]> statistic)
        implements ColumnStep {
    @Override
    public boolean apply(IndicatorColumn column) {
        if (column.complete()) {
            return false;
        }
        double[] x = column.values();
        if (!grouped) {
            fill(column, IntStream.range(0, x.length).toArray());
            return true;
        }
        int[] groups = column.units().groups(attribute);
        int last = Arrays.stream(groups).max().orElse(-1);
        for (int group = 0; group <= last; group++) {
            int number = group;
            fill(
                    column,
                    IntStream.range(0, x.length)
                            .filter(row -> groups[row] == number)
                            .toArray());
        }
        return true;
    }

    private void fill(IndicatorColumn column, int[] rows) {
        double[] x = column.values();
        double value = statistic.applyAsDouble(
                Arrays.stream(rows).mapToDouble(row -> x[row]).toArray());
        for (int row : rows) {
            if (x[row] != x[row] && column.applies(row)) {
                x[row] = value;
            }
        }
    }

    @Override
    public Message explain(IndicatorColumn before, int row, double after) {
        return Texts.change(Texts.of(grouped ? name + ".group" : name), before, row, after);
    }
}
