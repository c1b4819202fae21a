// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.index.RowAggregation;
import vn.thang.scoring.index.RowAggregation.Sum;

/**
 * Aggregates an index with other weights: as one matrix product where all groups are arithmetic means, or all are geometric
 * ones (on logarithms), else group by group.
 */
public final class IndexWeights {
    private final IndexColumns columns;
    private final List<PlanNode> nodes = new ArrayList<>();
    private final double[] given;
    /** By node: its place among the weights, -1 = none. */
    private final int[] place;

    /** By criterion: what is added up, values or their logarithms; null where sums are not enough. */
    private final double[][] terms;

    private final boolean logarithms;

    public IndexWeights(IndexTable table) {
        columns = table.columns();
        IndexPlan index = columns.plan.index();
        place = new int[index.nodes().size()];
        Arrays.fill(place, -1);
        double[] stated = new double[place.length];
        for (IndexPlan.IndexNode own : index.nodes()) {
            for (int i = 0; i < own.children().length; i++) {
                stated[own.children()[i]] = own.weights()[i];
                place[own.children()[i]] = 0;
            }
        }
        for (int node = 0; node < place.length; node++) {
            if (place[node] == 0) {
                place[node] = nodes.size();
                nodes.add(columns.plan.nodes().get(node));
            }
        }
        given = nodes.stream().mapToDouble(node -> stated[node.index()]).toArray();
        logarithms = all(Sum.MEAN_OF_LOGARITHMS);
        terms = logarithms || all(Sum.MEAN) ? terms() : null;
    }

    /** Whether all groups are such sums of children that all have a value. */
    private boolean all(Sum sum) {
        boolean all = !IndexGates.any(columns.plan);
        for (int node = 0; node < place.length; node++) {
            IndexPlan.IndexNode own = columns.plan.index().nodes().get(node);
            boolean such = own.aggregation() instanceof RowAggregation rows
                    && rows.asSum().filter(sum::equals).isPresent();
            all &= own.isGroup() ? such && own.children().length > 0 : !columns.gaps[node];
        }
        return all;
    }

    /** Null when a logarithm does not exist. */
    private double[][] terms() {
        double[][] all = new double[place.length][];
        for (int node = 0; node < place.length; node++) {
            if (!columns.plan.index().nodes().get(node).isGroup()) {
                all[node] = logarithms
                        ? Arrays.stream(columns.values[node]).map(Math::log).toArray()
                        : columns.values[node];
                if (!Arrays.stream(all[node]).allMatch(Double::isFinite)) {
                    return null;
                }
            }
        }
        return all;
    }

    public List<PlanNode> nodes() {
        return List.copyOf(nodes);
    }

    public double[] given() {
        return given.clone();
    }

    /** See {@link vn.thang.scoring.Reweighting#top}. */
    public void top(double[] weights, double[] into) {
        if (terms == null) {
            byGroups(weights, into);
            return;
        }
        Arrays.fill(into, 0);
        add(0, 1, weights, into);
        for (int row = 0; row < into.length && logarithms; row++) {
            into[row] = Math.exp(into[row]);
        }
    }

    /** Adds what is below a node, which itself weighs so much at the top. */
    private void add(int node, double share, double[] weights, double[] into) {
        IndexPlan.IndexNode own = columns.plan.index().nodes().get(node);
        if (!own.isGroup()) {
            double[] x = terms[node];
            for (int row = 0; row < into.length; row++) {
                into[row] += share * x[row];
            }
            return;
        }
        double total = 0;
        for (int child : own.children()) {
            total += weights[place[child]];
        }
        for (int child : own.children()) {
            add(child, share * weights[place[child]] / total, weights, into);
        }
    }

    private void byGroups(double[] weights, double[] into) {
        IndexPlan index = columns.plan.index();
        List<IndexPlan.IndexNode> changed = new ArrayList<>();
        for (IndexPlan.IndexNode own : index.nodes()) {
            double[] ofChildren = Arrays.stream(own.children())
                    .mapToDouble(child -> weights[place[child]])
                    .toArray();
            changed.add(own.withWeights(ofChildren));
        }
        IndexColumns other = columns.under(new IndexPlan(index.steps(), index.weightings(), changed));
        for (int node : columns.plan.order()) {
            if (index.nodes().get(node).isGroup()) {
                other.renew(node, false);
                new IndexGroup(other, node).evaluate(0, into.length);
            }
        }
        System.arraycopy(other.values[0], 0, into, 0, into.length);
    }
}
