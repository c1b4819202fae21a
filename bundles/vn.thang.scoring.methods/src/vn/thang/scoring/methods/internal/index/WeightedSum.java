// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.RowAggregation.Sum;

/** Weighted sum: Σ w x. */
public final class WeightedSum extends StandardMean {
    public WeightedSum() {
        super(AggregationKind.SUM);
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) {
        return new Sums(Sum.PLAIN);
    }
}
