// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.Aggregation;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.AggregationMethod;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.IndexContext;

/**
 * An aggregation of the metamodel's standard kinds.
 *
 * <p>Missing data: the engine leaves out children without a value, with their weights, unless their policy is to propagate
 * (the group is then missing) or to count as zero.
 */
abstract class StandardMean implements AggregationMethod {
    private final AggregationKind kind;

    StandardMean(AggregationKind kind) {
        this.kind = kind;
    }

    @Override
    public final boolean handles(Aggregation aggregation) {
        return aggregation instanceof StandardAggregation standard && standard.getKind() == kind;
    }

    @Override
    public final CompiledAggregation compile(Aggregation aggregation, IndexContext context) throws RuleException {
        return compile((StandardAggregation) aggregation, context);
    }

    abstract CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) throws RuleException;
}
