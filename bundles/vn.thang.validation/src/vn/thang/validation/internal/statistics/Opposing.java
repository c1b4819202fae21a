// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.statistics;

import java.util.List;
import vn.thang.validation.Findings;
import vn.thang.validation.StatisticsThresholds;

/** Criteria that are high where the others are low. */
public final class Opposing implements StatisticsRule {
    @Override
    public String id() {
        return "opposing";
    }

    @Override
    public void check(Sample sample, StatisticsThresholds thresholds, Findings findings) {
        List<Sample.Item> items = sample.varied();
        for (int i = 0; i < items.size(); i++) {
            findings.checkCancelled();
            Sample.Item item = items.get(i);
            if (sample.isPoints()) {
                Correlation rest = Correlation.of(item.points(), Correlation.without(sample.total(), item.points()));
                if (opposes(rest, thresholds)) {
                    Sample.report(
                            item.node(),
                            TEXTS.message(
                                    "opposing.total", item.node().element(), Sample.rounded(rest.r(), 2), rest.units()),
                            findings);
                }
            }
            for (int j = i + 1; j < items.size(); j++) {
                if (items.get(j).node().parent() == item.node().parent()) {
                    siblings(item, items.get(j), thresholds, findings);
                }
            }
        }
    }

    private static void siblings(
            Sample.Item one, Sample.Item other, StatisticsThresholds thresholds, Findings findings) {
        Correlation both = Correlation.of(one.points(), other.points());
        if (opposes(both, thresholds)) {
            Sample.report(
                    one.node(),
                    TEXTS.message(
                            "opposing.sibling",
                            one.node().element(),
                            other.node().element(),
                            Sample.rounded(both.r(), 2),
                            both.units(),
                            other.node().code()),
                    findings);
        }
    }

    private static boolean opposes(Correlation correlation, StatisticsThresholds thresholds) {
        return correlation.units() >= thresholds.leastUnits() && correlation.r() <= thresholds.opposing();
    }
}
