// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.attribute.Attributes;

/**
 * What the rows of a column are sorted by.
 *
 * @param kinds per row: 0 a value, 1 missing or without one, 2 not applicable
 * @param values per row: the number, or the place of a name in the Vietnamese alphabet
 */
record SortValues(byte[] kinds, double[] values) {
    static SortValues of(GridModel model, int column) {
        int rows = model.rowCount();
        byte[] kinds = new byte[rows];
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            kinds[row] = switch (model.look(row, column)) {
                case MISSING, REMARK -> 1;
                case NOT_APPLICABLE -> 2;
                case TEXT, NUMBER, BAND -> 0;
            };
        }
        if (model.columns().get(column) == UnitFact.BAND) {
            Arrays.setAll(values, model::bandIndex);
        } else if (isOrdered(model.columns().get(column))) {
            Arrays.setAll(values, row -> value(model, row, column, kinds[row]));
        } else {
            alphabet(model, column, values);
        }
        return new SortValues(kinds, values);
    }

    /** Dates, choices and yes or no go by their number in formulas, not by their words. */
    private static boolean isOrdered(GridColumn column) {
        return column.isNumber()
                || column instanceof UnitAttribute attribute && Attributes.isNumeric(attribute.definition());
    }

    private static double value(GridModel model, int row, int column, byte kind) {
        double value = kind == 0 ? model.value(row, column) : 0;
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    private static void alphabet(GridModel model, int column, double[] places) {
        String[] keys = new String[places.length];
        Arrays.setAll(keys, row -> VietnameseText.sortKey(model.text(row, column)));
        int[] rows = IntStream.range(0, keys.length).toArray();
        IndexSort.sort(rows, (a, b) -> keys[a].compareTo(keys[b]));
        double place = 0;
        for (int i = 0; i < rows.length; i++) {
            place += i > 0 && !keys[rows[i]].equals(keys[rows[i - 1]]) ? 1 : 0;
            places[rows[i]] = place;
        }
    }

    int kind(int row) {
        return kinds[row];
    }

    double value(int row) {
        return values[row];
    }
}
