// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.DataWeightingStep;

/** Evaluates the groups of an index whose weights are decided by values: from the bottom up, for all units together. */
final class DecidedWeights {
    private DecidedWeights() {}

    /** The columns, under a method with the weights decided. */
    static IndexColumns evaluate(IndexColumns columns) {
        IndexPlan stated = columns.plan.index();
        List<IndexPlan.IndexNode> nodes = new ArrayList<>(stated.nodes());
        IndexColumns decided = columns;
        for (int node : columns.plan.order()) {
            if (nodes.get(node).isGroup()) {
                nodes.set(node, nodes.get(node).withWeights(weights(columns, node)));
                decided = columns.decided(new IndexPlan(stated.steps(), stated.weightings(), nodes));
                new IndexGroup(decided, node).evaluate(0, columns.rows.size());
            }
        }
        return decided;
    }

    private static double[] weights(IndexColumns columns, int node) {
        IndexPlan.IndexNode own = columns.plan.index().nodes().get(node);
        double[] weights = own.stated().clone();
        int[] counting =
                IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
        if (counting.length < 2) {
            return weights;
        }
        double[][] x = complete(columns, own, counting);
        try {
            for (DataWeightingStep step : columns.plan.index().weightings()) {
                double[] given =
                        Arrays.stream(counting).mapToDouble(i -> weights[i]).toArray();
                double[] found = step.weights(given, x);
                for (int i = 0; i < counting.length; i++) {
                    weights[counting[i]] = found[i];
                }
            }
        } catch (RuleException e) {
            columns.report(node, e.finding().message());
            Arrays.fill(weights, Double.NaN);
        }
        return weights;
    }

    /** By child and unit, of the units that have all of the children that count. */
    private static double[][] complete(IndexColumns columns, IndexPlan.IndexNode own, int... counting) {
        int[] rows = IntStream.range(0, columns.rows.size())
                .filter(row -> Arrays.stream(counting)
                        .allMatch(i -> columns.status[own.children()[i]][row] == NodeColumn.SCORED))
                .toArray();
        return Arrays.stream(counting)
                .mapToObj(i -> Arrays.stream(rows)
                        .mapToDouble(row -> columns.values[own.children()[i]][row])
                        .toArray())
                .toArray(double[][]::new);
    }
}
