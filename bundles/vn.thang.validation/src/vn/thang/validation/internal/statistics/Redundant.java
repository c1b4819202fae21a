// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.statistics;

import java.util.List;
import vn.thang.validation.Findings;
import vn.thang.validation.StatisticsThresholds;

/** Pairs of criteria that order the units alike. */
public final class Redundant implements StatisticsRule {
    @Override
    public String id() {
        return "redundant";
    }

    @Override
    public void check(Sample sample, StatisticsThresholds thresholds, Findings findings) {
        List<Sample.Item> items = sample.varied();
        for (int i = 0; i < items.size(); i++) {
            findings.checkCancelled();
            for (int j = i + 1; j < items.size(); j++) {
                Sample.Item one = items.get(i);
                Sample.Item other = items.get(j);
                Correlation both = Correlation.of(one.points(), other.points());
                if (both.units() >= thresholds.leastUnits() && both.r() >= thresholds.redundant()) {
                    Sample.report(
                            one.node(),
                            TEXTS.message(
                                    "redundant",
                                    one.node().element(),
                                    other.node().element(),
                                    Sample.rounded(both.r(), 2),
                                    both.units(),
                                    other.node().code()),
                            findings);
                }
            }
        }
    }
}
