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
    /** Units whose sums stay in the nearest cache while all sets of weights pass over them. */
    private static final int BLOCK = 256;
    /** Leaves added in one go. */
    private static final int TOGETHER = 4;

    private final IndexColumns columns;
    private final List<PlanNode> nodes = new ArrayList<>();
    private final double[] given;
    /** By node: its place among the weights, -1 = none. */
    private final int[] place;

    /** By criterion: what is added up, values or their logarithms; null where sums are not enough. */
    private final double[][] terms;
    /** The terms in the order in which the tree is walked, without those that do not count. */
    private final double[][] leaves;

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
        List<double[]> walked = new ArrayList<>();
        if (terms != null) {
            walk(0, walked);
        }
        leaves = walked.toArray(double[][]::new);
    }

    private void walk(int node, List<double[]> into) {
        IndexPlan.IndexNode own = columns.plan.index().nodes().get(node);
        if (!own.isGroup()) {
            into.add(terms[node]);
        }
        for (int child : own.children()) {
            walk(child, into);
        }
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

    /** See {@link vn.thang.scoring.Reweighting#tops}. */
    public void tops(double[][] weights, double[][] into) {
        if (terms == null) {
            for (int set = 0; set < into.length; set++) {
                byGroups(weights[set], into[set]);
            }
            return;
        }
        double[][] shares = new double[into.length][leaves.length];
        for (int set = 0; set < into.length; set++) {
            share(0, 1, weights[set], shares[set], 0);
        }
        int rows = columns.rows.size();
        for (int from = 0; from < rows; from += BLOCK) {
            int to = Math.min(rows, from + BLOCK);
            for (double[] own : into) {
                Arrays.fill(own, from, to, 0);
            }
            for (int leaf = 0; leaf < leaves.length; leaf += TOGETHER) {
                int set = 0;
                for (; set + 1 < into.length && leaf + TOGETHER <= leaves.length; set += 2) {
                    add(leaf, shares[set], into[set], shares[set + 1], into[set + 1], from, to);
                }
                for (; set < into.length; set++) {
                    add(leaf, shares[set], into[set], from, to);
                }
            }
        }
        for (double[] own : into) {
            for (int row = 0; row < rows && logarithms; row++) {
                own[row] = Math.exp(own[row]);
            }
        }
    }

    /** The share of every leaf below a node, which itself weighs so much at the top; returns the next leaf's place. */
    private int share(int node, double share, double[] weights, double[] into, int next) {
        IndexPlan.IndexNode own = columns.plan.index().nodes().get(node);
        if (!own.isGroup()) {
            into[next] = share;
            return next + 1;
        }
        double total = 0;
        for (int child : own.children()) {
            total += weights[place[child]];
        }
        int after = next;
        for (int child : own.children()) {
            after = share(child, share * weights[place[child]] / total, weights, into, after);
        }
        return after;
    }

    /** Adds some leaves to some units, one leaf after the other, so that it does not matter how many go together. */
    private void add(int leaf, double[] shares, double[] into, int from, int to) {
        if (leaf + TOGETHER > leaves.length) {
            for (int each = leaf; each < leaves.length; each++) {
                double[] x = leaves[each];
                double share = shares[each];
                for (int row = from; row < to; row++) {
                    into[row] += share * x[row];
                }
            }
            return;
        }
        double[] x0 = leaves[leaf];
        double[] x1 = leaves[leaf + 1];
        double[] x2 = leaves[leaf + 2];
        double[] x3 = leaves[leaf + 3];
        double s0 = shares[leaf];
        double s1 = shares[leaf + 1];
        double s2 = shares[leaf + 2];
        double s3 = shares[leaf + 3];
        for (int row = from; row < to; row++) {
            into[row] = into[row] + s0 * x0[row] + s1 * x1[row] + s2 * x2[row] + s3 * x3[row];
        }
    }

    /** Adds some leaves under two sets of weights, so that each is read once for both; each sum is formed as if alone. */
    private void add(int leaf, double[] sharesA, double[] intoA, double[] sharesB, double[] intoB, int from, int to) {
        double[] x0 = leaves[leaf];
        double[] x1 = leaves[leaf + 1];
        double[] x2 = leaves[leaf + 2];
        double[] x3 = leaves[leaf + 3];
        double a0 = sharesA[leaf];
        double a1 = sharesA[leaf + 1];
        double a2 = sharesA[leaf + 2];
        double a3 = sharesA[leaf + 3];
        double b0 = sharesB[leaf];
        double b1 = sharesB[leaf + 1];
        double b2 = sharesB[leaf + 2];
        double b3 = sharesB[leaf + 3];
        for (int row = from; row < to; row++) {
            double v0 = x0[row];
            double v1 = x1[row];
            double v2 = x2[row];
            double v3 = x3[row];
            intoA[row] = intoA[row] + a0 * v0 + a1 * v1 + a2 * v2 + a3 * v3;
            intoB[row] = intoB[row] + b0 * v0 + b1 * v1 + b2 * v2 + b3 * v3;
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
