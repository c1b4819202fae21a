// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.thang.analysis.GroupProfile;
import vn.thang.scoring.PlanNode;

/**
 * Puts the shares of a {@link GroupProfile} on a track from 0 to 100. Where no maximum is stated, the track ends at 1 or at
 * 100, the usual ends of an index, or at the best value.
 */
record Shares(boolean ofMaximum, double full) {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final double FULL = 100;

    static Shares of(GroupProfile profile, PlanNode node) {
        if (node.maximum() != null) {
            return new Shares(true, FULL);
        }
        double best = profile.best(node).map(BigDecimal::doubleValue).orElse(1.0);
        return new Shares(false, best <= 1 ? 1 : Math.max(best, FULL));
    }

    /** The share as in the group's profile. */
    BigDecimal of(BigDecimal points, BigDecimal maximum) {
        return maximum == null || maximum.signum() == 0
                ? points
                : points.multiply(BigDecimal.valueOf(100)).divide(maximum, CONTEXT);
    }

    /** Where a share lies on the track; NaN for null. */
    double percent(BigDecimal share) {
        return share == null ? Double.NaN : share.doubleValue() * FULL / full;
    }
}
