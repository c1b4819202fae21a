// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.DescriptiveStatistics;
import vn.thang.scoring.PlanNode;

/**
 * What the units of a group have at a node, in percent of the maximum or, in index mode, as values.
 *
 * @param scored how many units have a value
 * @param notApplicable how many it does not apply to
 * @param missing how many have none though it applies
 * @param deviation sample standard deviation
 * @param lower first quartile, interpolated at (n − 1)/4
 * @param upper third quartile
 * @param skewness G1, as spreadsheets and COINr define it
 * @param kurtosis excess, G2, likewise
 * @param ceiling share of the scored units at the maximum (in index mode at the highest value there is), 0 to 1
 * @param floor share at 0 (in index mode at the lowest value)
 * @param itemTotal Pearson's correlation with the total of everything else: the total less this node's part, over the units
 *     that have both
 * @param lost points lost to the maximum by all units together; NaN in index mode
 */
public record ItemStatistics(
        PlanNode node,
        int scored,
        int notApplicable,
        int missing,
        double mean,
        double deviation,
        double least,
        double lower,
        double median,
        double upper,
        double most,
        double skewness,
        double kurtosis,
        double ceiling,
        double floor,
        double itemTotal,
        double lost) {
    /** At one node. */
    public static ItemStatistics of(GroupValues values, PlanNode node, NominalWeights weights) {
        double[] there = Arrays.stream(values.at(node)).filter(v -> v == v).toArray();
        int scored = there.length;
        boolean onMaximum = node.maximum() != null && node.maximum().signum() > 0;
        DescriptiveStatistics statistics = new DescriptiveStatistics(there);
        double[] sorted = there.clone();
        Arrays.sort(sorted);
        double top = onMaximum ? 100 : scored == 0 ? Double.NaN : sorted[scored - 1];
        double bottom = onMaximum ? 0 : scored == 0 ? Double.NaN : sorted[0];
        return new ItemStatistics(
                node,
                scored,
                values.notApplicable(node),
                values.units() - scored - values.notApplicable(node),
                statistics.getMean(),
                scored > 1 ? statistics.getStandardDeviation() : Double.NaN,
                statistics.getMin(),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                statistics.getMax(),
                statistics.getSkewness(),
                statistics.getKurtosis(),
                Arrays.stream(there).filter(v -> v >= top).count() / (double) scored,
                Arrays.stream(there).filter(v -> v <= bottom).count() / (double) scored,
                itemTotal(values, node, weights),
                onMaximum ? lost(values, node) : Double.NaN);
    }

    private static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = (sorted.length - 1) * p;
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double itemTotal(GroupValues values, PlanNode node, NominalWeights weights) {
        double[] part = weights.part(values, node);
        double[] total = values.points(values.nodes().get(0));
        int[] both = IntStream.range(0, part.length)
                .filter(unit -> !Double.isNaN(part[unit]) && !Double.isNaN(total[unit]))
                .toArray();
        if (node.parent() < 0 || both.length < 2) {
            return Double.NaN;
        }
        double[] rest = Arrays.stream(both)
                .mapToDouble(unit -> total[unit] - part[unit])
                .toArray();
        return new PearsonsCorrelation().correlation(GroupValues.pick(part, both), rest);
    }

    private static double lost(GroupValues values, PlanNode node) {
        double lost = 0;
        for (int unit = 0; unit < values.units(); unit++) {
            double points = values.table().value(values.row(unit), node.index());
            if (points == points) {
                lost += values.table().maximum(values.row(unit), node.index()).doubleValue() - points;
            }
        }
        return lost;
    }
}
