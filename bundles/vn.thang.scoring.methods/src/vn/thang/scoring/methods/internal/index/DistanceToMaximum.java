// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndicatorColumn;

/** Distance from the worst figure as a share of the distance of the best one; see {@link Distances}. */
public final class DistanceToMaximum extends Normalisation {
    public DistanceToMaximum() {
        super(NormaliseMethod.DISTANCE_TO_MAXIMUM);
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) {
        return new Distances("normalise.maximum", range, true, DistanceToMaximum::best);
    }

    private static double best(IndicatorColumn column) {
        double[] x = column.values();
        double best = column.indicator().lowerIsBetter() ? Statistics.minimum(x) : Statistics.maximum(x);
        return Double.isInfinite(best) ? Double.NaN : best;
    }
}
