// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import java.util.List;
import vn.thang.criteria.text.Message;

/** A step that looks at all indicators together. */
public non-sealed interface TableStep extends CompiledStep {
    /** Changes the values in place, or leaves units out. */
    void apply(List<IndicatorColumn> columns);

    /** What the step did to one value of one unit, as {@link ColumnStep#explain}. */
    Message explain(IndicatorColumn before, int row, double after);
}
