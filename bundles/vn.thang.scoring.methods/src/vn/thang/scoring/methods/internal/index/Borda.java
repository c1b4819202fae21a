// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;

/** How many units have a worse figure: the rank less 1; see {@link Ranks}. The range of the step does not matter. */
public final class Borda extends Normalisation {
    public Borda() {
        super(NormaliseMethod.BORDA);
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        return new Ranks("normalise.borda", (rank, n) -> rank - 1);
    }
}
