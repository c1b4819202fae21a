// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndicatorColumn;

/** Does nothing. */
enum Unchanged implements ColumnStep {
    STEP;

    @Override
    public boolean apply(IndicatorColumn column) {
        return false;
    }

    @Override
    public Message explain(IndicatorColumn before, int row, double after) {
        return Texts.change(Texts.of("unchanged"), before, row, after);
    }
}
