// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;

/** The rank, counted from the worst figure (1) upwards; see {@link Ranks}. The range of the step does not matter. */
public final class RankNumbers extends Normalisation {
    public RankNumbers() {
        super(NormaliseMethod.RANK);
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        return new Ranks("normalise.rank", (rank, n) -> rank);
    }
}
