// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.statistics;

import java.math.BigDecimal;
import vn.thang.validation.Findings;
import vn.thang.validation.StatisticsThresholds;

/** Criteria whose share of the differences between units is far from their share of the maximum. */
public final class EffectiveWeights implements StatisticsRule {
    @Override
    public String id() {
        return "effective-weight";
    }

    @Override
    public void check(Sample sample, StatisticsThresholds thresholds, Findings findings) {
        BigDecimal all = sample.items().stream()
                .map(item -> item.node().maximum())
                .filter(maximum -> maximum != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!sample.isPoints() || all.signum() <= 0) {
            return;
        }
        for (Sample.Item item : sample.items()) {
            findings.checkCancelled();
            BigDecimal maximum = item.node().maximum();
            if (maximum == null || maximum.signum() <= 0) {
                continue;
            }
            Share share = Share.of(item.points(), sample.total());
            double nominal = maximum.doubleValue() / all.doubleValue();
            if (share.units >= thresholds.leastUnits() && far(nominal, share.value, thresholds)) {
                Sample.report(
                        item.node(),
                        TEXTS.message(
                                "effective-weight",
                                item.node().element(),
                                maximum,
                                all,
                                Sample.rounded(nominal * 100, 1),
                                Sample.rounded(share.value * 100, 1),
                                share.units),
                        findings);
            }
        }
    }

    private static boolean far(double nominal, double effective, StatisticsThresholds thresholds) {
        boolean apart = Math.abs(effective - nominal) >= thresholds.weightDistance();
        boolean times =
                effective >= nominal * thresholds.weightFactor() || effective <= nominal / thresholds.weightFactor();
        return apart && times;
    }

    /**
     * Share of the variance of the total over the units that have both.
     *
     * @param value cov(x, T) / var(T); NaN when the total has no spread
     */
    private record Share(double value, int units) {
        static Share of(double[] points, double[] total) {
            int n = 0;
            double sumX = 0;
            double sumT = 0;
            for (int i = 0; i < points.length; i++) {
                if (!Double.isNaN(points[i]) && !Double.isNaN(total[i])) {
                    n++;
                    sumX += points[i];
                    sumT += total[i];
                }
            }
            double xt = 0;
            double tt = 0;
            for (int i = 0; i < points.length; i++) {
                double dx = points[i] - sumX / n;
                double dt = total[i] - sumT / n;
                if (!Double.isNaN(dx) && !Double.isNaN(dt)) {
                    xt += dx * dt;
                    tt += dt * dt;
                }
            }
            return new Share(tt > 0 ? xt / tt : Double.NaN, n);
        }
    }
}
