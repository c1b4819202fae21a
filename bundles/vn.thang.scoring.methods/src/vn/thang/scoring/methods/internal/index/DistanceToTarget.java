// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.Indicator;

/**
 * Distance from the worst figure as a share of the distance of the indicator's target; may exceed the range unless capped.
 * See {@link Distances}.
 */
public final class DistanceToTarget extends Normalisation {
    public DistanceToTarget() {
        super(NormaliseMethod.DISTANCE_TO_TARGET);
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        for (Indicator indicator : context.indicators()) {
            if (indicator.rule().getTarget() == null) {
                context.report(indicator, Texts.of("check.target"));
            }
        }
        return new Distances(
                "normalise.target",
                range,
                false,
                column -> column.indicator().rule().getTarget().doubleValue());
    }
}
