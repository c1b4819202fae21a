// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;

/** Figures enter the index as they are; the direction is not honoured. Missing data: stays missing. */
public final class NoNormalisation extends Normalisation {
    public NoNormalisation() {
        super(NormaliseMethod.NONE);
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        return Unchanged.STEP;
    }
}
