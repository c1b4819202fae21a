// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import vn.thang.scoring.PlanNode;

/**
 * Principal components of the correlation matrix of some nodes, over the units that have all of them.
 *
 * @param nodes those that are not constant
 * @param units how many there are
 * @param components by falling eigenvalue
 * @param scores of the units on the components, by unit and component, of standardised values
 */
public record PrincipalComponents(
        List<PlanNode> nodes, List<Integer> units, List<Component> components, List<List<Double>> scores) {
    /**
     * One component.
     *
     * @param eigenvalue variance along it; all add up to the number of nodes
     * @param share of that sum
     * @param loadings the unit vector, by node; its sign makes the sum of its elements not negative
     */
    public record Component(double eigenvalue, double share, List<Double> loadings) {
        public Component {
            loadings = List.copyOf(loadings);
        }
    }

    public PrincipalComponents {
        nodes = List.copyOf(nodes);
        units = List.copyOf(units);
        components = List.copyOf(components);
        scores = scores.stream().map(List::copyOf).toList();
    }

    /** Of these nodes; empty with fewer than two that are not constant, or fewer than three units. */
    public static Optional<PrincipalComponents> of(GroupValues values, List<PlanNode> of) {
        int[] units = values.complete(of);
        List<PlanNode> nodes = of.stream()
                .filter(node -> IntStream.of(units)
                                .mapToDouble(unit -> values.at(node)[unit])
                                .distinct()
                                .count()
                        > 1)
                .toList();
        if (nodes.size() < 2 || units.length < 3) {
            return Optional.empty();
        }
        double[][] x = new double[units.length][nodes.size()];
        for (int j = 0; j < nodes.size(); j++) {
            double[] column = standardised(GroupValues.pick(values.at(nodes.get(j)), units));
            for (int i = 0; i < x.length; i++) {
                x[i][j] = column[i];
            }
        }
        RealMatrix correlations = new PearsonsCorrelation(x).getCorrelationMatrix();
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(correlations);
        List<Component> components = new ArrayList<>();
        for (int k = 0; k < nodes.size(); k++) {
            double[] vector = eigen.getEigenvector(k).toArray();
            double sign = IntStream.range(0, vector.length)
                                    .mapToDouble(i -> vector[i])
                                    .sum()
                            < 0
                    ? -1
                    : 1;
            components.add(new Component(
                    eigen.getEigenvalue(k),
                    eigen.getEigenvalue(k) / nodes.size(),
                    IntStream.range(0, vector.length)
                            .mapToObj(i -> sign * vector[i])
                            .toList()));
        }
        components.sort(Comparator.comparingDouble(Component::eigenvalue).reversed());
        List<List<Double>> scores = new ArrayList<>();
        for (double[] row : x) {
            scores.add(components.stream().map(each -> along(each, row)).toList());
        }
        return Optional.of(
                new PrincipalComponents(nodes, IntStream.of(units).boxed().toList(), components, scores));
    }

    private static double along(Component component, double... row) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += component.loadings().get(j) * row[j];
        }
        return sum;
    }

    private static double[] standardised(double... x) {
        double mean = 0;
        for (double v : x) {
            mean += v / x.length;
        }
        double squares = 0;
        for (double v : x) {
            squares += (v - mean) * (v - mean);
        }
        double deviation = Math.sqrt(squares / (x.length - 1));
        double[] z = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            z[i] = (x[i] - mean) / deviation;
        }
        return z;
    }
}
