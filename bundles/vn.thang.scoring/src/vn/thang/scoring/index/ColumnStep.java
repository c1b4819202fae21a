// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import vn.thang.criteria.text.Message;

/** A step that looks at one indicator at a time. */
public non-sealed interface ColumnStep extends CompiledStep {
    /**
     * Changes the values of a column in place; called for several columns at once.
     *
     * @return whether any unit may have gained or lost its value
     */
    boolean apply(IndicatorColumn column);

    /**
     * What the step did to one unit, in words and numbers.
     *
     * @param before the column before the step
     * @param after the unit's value after it, NaN for none
     */
    Message explain(IndicatorColumn before, int row, double after);
}
