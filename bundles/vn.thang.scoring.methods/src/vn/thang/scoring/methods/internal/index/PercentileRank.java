// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;

/**
 * low + (rank − 1)/(n − 1) · (high − low) with the rank from the worst figure upwards; see {@link Ranks}. A single figure has
 * no percentile rank.
 */
public final class PercentileRank extends Normalisation {
    public PercentileRank() {
        super(NormaliseMethod.PERCENTILE_RANK);
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        return new Ranks(
                "normalise.percentileRank", (rank, n) -> n < 2 ? Double.NaN : range.at((rank - 1.0) / (n - 1)));
    }
}
