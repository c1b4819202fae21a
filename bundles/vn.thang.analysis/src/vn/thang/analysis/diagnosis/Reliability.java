// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.util.List;
import org.hipparchus.stat.descriptive.DescriptiveStatistics;
import vn.thang.scoring.PlanNode;

/**
 * Cronbach's alpha: whether what stands below a node measures one thing, k/(k − 1) · (1 − Σ variances / variance of the sum), over
 * the units that have all of it, of percents of the maximum or values.
 *
 * @param node what it is about: its children, or for the scorecard all criteria
 * @param items k
 * @param units how many have all items
 * @param alpha NaN for fewer than two items or units, or when the sum never differs
 */
public record Reliability(PlanNode node, int items, int units, double alpha) {
    /** Of these items. */
    public static Reliability of(GroupValues values, PlanNode node, List<PlanNode> items) {
        int[] units = values.complete(items);
        int k = items.size();
        if (k < 2 || units.length < 2) {
            return new Reliability(node, k, units.length, Double.NaN);
        }
        double[] sums = new double[units.length];
        double variances = 0;
        for (PlanNode item : items) {
            double[] x = GroupValues.pick(values.at(item), units);
            variances += variance(x);
            for (int i = 0; i < x.length; i++) {
                sums[i] += x[i];
            }
        }
        double whole = variance(sums);
        return new Reliability(
                node, k, units.length, whole == 0 ? Double.NaN : k / (k - 1.0) * (1 - variances / whole));
    }

    private static double variance(double... x) {
        return new DescriptiveStatistics(x).getVariance();
    }
}
