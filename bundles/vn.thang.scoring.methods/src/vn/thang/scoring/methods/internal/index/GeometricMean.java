// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.RowAggregation.Sum;

/** Weighted geometric mean: exp(Σ w ln x / Σ w); 0 with a zero, missing with a negative value. */
public final class GeometricMean extends StandardMean {
    public GeometricMean() {
        super(AggregationKind.GEOMETRIC);
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) {
        return new Sums(Sum.MEAN_OF_LOGARITHMS);
    }
}
