// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The points as a function of one figure while all others stay.
 *
 * @param points by ascending figure; figures without points are left out; at least 2
 */
public record RuleCurve(RuleInput input, List<Point> points) {
    /** The points for a figure. */
    public record Point(BigDecimal figure, BigDecimal points) {}

    public RuleCurve {
        points = List.copyOf(points);
    }
}
