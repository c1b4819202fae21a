// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.statistics;

import vn.thang.validation.Findings;
import vn.thang.validation.StatisticsThresholds;

/** Criteria at which nearly all units have all points, or none. */
public final class CeilingAndFloor implements StatisticsRule {
    @Override
    public String id() {
        return "ceiling-floor";
    }

    @Override
    public void check(Sample sample, StatisticsThresholds thresholds, Findings findings) {
        for (Sample.Item item : sample.items()) {
            if (item.units() < thresholds.leastUnits()) {
                continue;
            }
            if (item.atMaximum() >= thresholds.sameShare() * item.units()) {
                Sample.report(
                        item.node(),
                        TEXTS.message(
                                "ceiling-floor.ceiling",
                                item.atMaximum(),
                                item.units(),
                                item.node().maximum(),
                                item.node().element()),
                        findings);
            } else if (item.atZero() >= thresholds.sameShare() * item.units()) {
                Sample.report(
                        item.node(),
                        TEXTS.message(
                                "ceiling-floor.floor",
                                item.atZero(),
                                item.units(),
                                item.node().element()),
                        findings);
            }
        }
    }
}
