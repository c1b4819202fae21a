// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import vn.thang.criteria.Direction;
import vn.thang.criteria.IndicatorRule;
import vn.thang.scoring.PlanNode;

/** An indicator of an index: a criterion and its rule. */
public record Indicator(PlanNode node, IndicatorRule rule) {
    /** Whether lower figures are the better ones. */
    public boolean lowerIsBetter() {
        return rule.getMeasure().getDirection() == Direction.LOWER;
    }
}
