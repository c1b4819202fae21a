// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import vn.thang.criteria.Aggregation;
import vn.thang.scoring.RuleException;

/** Knows how one kind of aggregation is done; an OSGi service. Stateless. */
public interface AggregationMethod {
    boolean handles(Aggregation aggregation);

    /** Checks all parameters; what it returns can then only fail on values. */
    CompiledAggregation compile(Aggregation aggregation, IndexContext context) throws RuleException;
}
