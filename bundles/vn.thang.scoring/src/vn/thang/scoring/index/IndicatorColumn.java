// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import vn.thang.criteria.text.Message;

/** The figures of one indicator on their way through the steps. One thread at a time. */
public interface IndicatorColumn {
    Indicator indicator();

    IndexUnits units();

    /** By row; NaN = no value. Steps change it in place. */
    double[] values();

    /** True only when every unit has a value. */
    boolean complete();

    /** Whether the indicator applies to a unit that no step has left out; only then may a missing value be filled in. */
    boolean applies(int row);

    /** Declares that the indicator does not apply to a unit; the value goes, too. */
    void notApplicable(int row);

    /** Leaves a unit out of the index: all its indicators lose their values for good. */
    void leaveOut(int row);

    /** The figures of the rule's denominator by row, NaN = none; not to be changed. Empty when the rule has none. */
    double[] denominators();

    /** Whether the denominator is marked as not applicable to a unit. */
    boolean denominatorNotApplicable(int row);

    /** The figures of an earlier year by row, as they were reported, NaN = none. Empty when the rule names none. */
    double[] earlier();

    /** Reports a problem with the figures of this indicator. */
    void problem(Message message);
}
