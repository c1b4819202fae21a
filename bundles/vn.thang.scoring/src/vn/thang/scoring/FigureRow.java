// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;

/** The figures of one unit that a rule reads, in the order of {@link CompiledRule#figures()}. Valid during one call. */
public interface FigureRow {
    Cell cell(int figure);

    /** What {@link PopulationRule#statistic} gave for the unit's population; null when it is undefined. */
    Fraction statistic();

    /** The value of a figure; null unless it is there. */
    default BigDecimal value(int figure) {
        Cell cell = cell(figure);
        return cell.status() == CellStatus.VALUE ? cell.value() : null;
    }
}
