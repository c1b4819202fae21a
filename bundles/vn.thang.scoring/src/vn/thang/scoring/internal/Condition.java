// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.scoring.FigureKey;

/**
 * A condition over reported figures.
 *
 * @param figures one per variable of the formula
 */
public record Condition(Formula formula, List<FigureKey> figures) {
    /** What a condition says about a unit. */
    public enum Answer {
        YES,
        NO,
        /** A figure is missing, or the formula has no value. */
        UNKNOWN
    }

    /** A figure that is not applicable makes the answer no. */
    Answer answer(DecimalColumn[] columns, int row, Problems problems) {
        BigDecimal[] values = new BigDecimal[columns.length];
        boolean missing = row < 0 && columns.length > 0;
        for (int i = 0; i < columns.length && !missing; i++) {
            CellStatus status = columns[i].status(row);
            if (status == CellStatus.NOT_APPLICABLE) {
                return Answer.NO;
            }
            missing |= status == CellStatus.MISSING;
            values[i] = columns[i].value(row);
        }
        if (missing) {
            return Answer.UNKNOWN;
        }
        try {
            return formula.holds(values) ? Answer.YES : Answer.NO;
        } catch (FormulaException e) {
            problems.add(e.message());
            return Answer.UNKNOWN;
        }
    }
}
