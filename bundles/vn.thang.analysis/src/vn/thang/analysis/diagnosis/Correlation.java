// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import vn.thang.scoring.PlanNode;

/**
 * How two nodes go together, over the units that have both.
 *
 * @param units how many there are; with fewer than two all are NaN
 * @param pearson of the values; NaN when either is constant
 * @param spearman Pearson's of the ranks, ties share their mean
 * @param kendall tau-b
 */
public record Correlation(PlanNode one, PlanNode other, int units, double pearson, double spearman, double kendall) {
    /** From here on two criteria say nearly the same. */
    public static final double REDUNDANT = 0.9;

    /** Whether one of the two adds little. */
    public boolean isRedundant() {
        return Math.abs(pearson) >= REDUNDANT;
    }

    /** Of every pair of these nodes. */
    public static List<Correlation> of(GroupValues values, List<PlanNode> nodes) {
        List<Correlation> all = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                all.add(of(values, nodes.get(i), nodes.get(j)));
            }
        }
        return List.copyOf(all);
    }

    private static Correlation of(GroupValues values, PlanNode one, PlanNode other) {
        int[] both = values.complete(List.of(one, other));
        if (both.length < 2) {
            return new Correlation(one, other, both.length, Double.NaN, Double.NaN, Double.NaN);
        }
        double[] x = GroupValues.pick(values.at(one), both);
        double[] y = GroupValues.pick(values.at(other), both);
        return new Correlation(
                one,
                other,
                both.length,
                new PearsonsCorrelation().correlation(x, y),
                new SpearmansCorrelation().correlation(x, y),
                new KendallsCorrelation().correlation(x, y));
    }
}
