// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.Arrays;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.index.RowAggregation;
import vn.thang.scoring.index.RowAggregation.Sum;
import vn.thang.scoring.index.TableAggregation;

/** The value of a group in index mode, from those of the children that count. */
final class IndexGroup {
    private static final Messages TEXTS = Messages.of(Scoring.class);
    private static final int LARGEST_FACTOR = 8;
    private static final double SMALLEST_PRODUCT = 1e-250;
    private static final double LARGEST_PRODUCT = 1e250;

    private final IndexColumns columns;
    private final IndexPlan.IndexNode own;
    private final double[][] x;
    private final byte[][] states;
    private final double[] out;
    private final byte[] outStates;
    private final MissingPolicy[] policies;
    /** Null without any. */
    private final IndexGates gates;

    private final int node;
    /** Whether a value has been met that is beyond what doubles hold. */
    private boolean infinite;

    IndexGroup(IndexColumns columns, int node) {
        this.columns = columns;
        this.node = node;
        own = columns.plan.index().nodes().get(node);
        int n = own.children().length;
        x = new double[n][];
        states = new byte[n][];
        policies = new MissingPolicy[n];
        for (int i = 0; i < n; i++) {
            int child = own.children()[i];
            x[i] = columns.values[child];
            states[i] = columns.status[child];
            policies[i] = columns.plan.compiled().get(child).missing();
        }
        out = columns.values[node];
        outStates = columns.status[node];
        gates = columns.plan.compiled().get(node).gates().isEmpty() ? null : new IndexGates(columns, node);
    }

    /** Evaluates the group for some units; all of them where it compares units. */
    void evaluate(int from, int to) {
        switch (own.aggregation()) {
            case TableAggregation table -> compared(table);
            case RowAggregation rows -> {
                boolean gaps = gaps(from, to);
                Sum sum = rows.asSum().orElse(null);
                if (x.length == 0 || sum == null || gaps && !skips(sum)) {
                    rowByRow(rows, from, to);
                } else if (gaps) {
                    skipping(rows, sum, from, to);
                } else {
                    dense(sum, from, to);
                }
            }
        }
        if (infinite) {
            columns.report(node, TEXTS.message("index.infinite"));
        }
        if (gates != null) {
            gates.apply(from, to);
        }
    }

    /** Whether a child may have no value here. */
    private boolean gaps(int from, int to) {
        for (int i = 0; i < x.length; i++) {
            int child = own.children()[i];
            boolean group = columns.plan.index().nodes().get(child).isGroup();
            if (group ? anyNaN(x[i], from, to) : columns.gaps[child]) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyNaN(double[] values, int from, int to) {
        boolean any = false;
        for (int row = from; row < to; row++) {
            any |= values[row] != values[row];
        }
        return any;
    }

    /** All children are there: column after column. */
    private void dense(Sum sum, int from, int to) {
        boolean logarithms = sum == Sum.MEAN_OF_LOGARITHMS || sum == Sum.LOGARITHMS;
        double divisor = sum == Sum.MEAN || sum == Sum.MEAN_OF_LOGARITHMS ? own.totalWeight() : 1;
        boolean products = logarithms && smallWholeWeights();
        Arrays.fill(out, from, to, 0);
        if (products) {
            products(from, to);
        }
        for (int i = 0; i < x.length && !products; i++) {
            double[] child = x[i];
            double w = own.weights()[i];
            if (!logarithms) {
                for (int row = from; row < to; row++) {
                    out[row] += w * child[row];
                }
            } else if (w != 0) {
                for (int row = from; row < to; row++) {
                    out[row] += w * Math.log(child[row]);
                }
            }
        }
        for (int row = from; row < to; row++) {
            double value = out[row] / divisor;
            set(row, logarithms ? Math.exp(value) : value);
        }
    }

    private void set(int row, double value) {
        out[row] = value;
        outStates[row] = value == value ? NodeColumn.SCORED : NodeColumn.MISSING;
        if (Double.isInfinite(value)) {
            infinite = true;
            out[row] = Double.NaN;
            outStates[row] = NodeColumn.MISSING;
        }
    }

    private boolean smallWholeWeights() {
        for (double w : own.weights()) {
            if (w != Math.rint(w) || w < 0 || w > LARGEST_FACTOR) {
                return false;
            }
        }
        return true;
    }

    /** Σ w ln x as the logarithm of one product, where that stays in the range of doubles. */
    private void products(int from, int to) {
        Arrays.fill(out, from, to, 1);
        for (int i = 0; i < x.length; i++) {
            double[] child = x[i];
            int w = (int) own.weights()[i];
            for (int row = from; row < to; row++) {
                double factor = child[row] < 0 ? Double.NaN : child[row];
                for (int k = 0; k < w; k++) {
                    out[row] *= factor;
                }
            }
        }
        for (int row = from; row < to; row++) {
            boolean safe = out[row] > SMALLEST_PRODUCT && out[row] < LARGEST_PRODUCT;
            out[row] = safe ? Math.log(out[row]) : logarithms(row);
        }
    }

    private double logarithms(int row) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double w = own.weights()[i];
            sum += w == 0 ? 0 : w * Math.log(x[i][row]);
        }
        return sum;
    }

    /** Whether a child without a value is just left out, in a mean that can be summed column after column. */
    private boolean skips(Sum sum) {
        boolean skips = sum == Sum.MEAN || sum == Sum.MEAN_OF_LOGARITHMS;
        for (int i = 0; i < policies.length; i++) {
            skips &= policies[i] != MissingPolicy.PROPAGATE && policies[i] != MissingPolicy.ZERO;
            skips &= own.weights()[i] > 0;
        }
        return skips;
    }

    /** As {@link #rowByRow}, column after column. */
    private void skipping(RowAggregation aggregation, Sum sum, int from, int to) {
        boolean logarithms = sum == Sum.MEAN_OF_LOGARITHMS;
        double[] sums = new double[to - from];
        double[] weights = new double[to - from];
        for (int i = 0; i < x.length; i++) {
            double[] child = x[i];
            byte[] there = states[i];
            double w = own.weights()[i];
            for (int row = from; row < to && logarithms; row++) {
                sums[row - from] += there[row] == NodeColumn.SCORED ? w * Math.log(child[row]) : 0;
            }
            for (int row = from; row < to && !logarithms; row++) {
                sums[row - from] += there[row] == NodeColumn.SCORED ? w * child[row] : 0;
            }
            for (int row = from; row < to; row++) {
                weights[row - from] += there[row] == NodeColumn.SCORED ? w : 0;
            }
        }
        for (int row = from; row < to; row++) {
            if (weights[row - from] == 0) {
                rowByRow(aggregation, row, row + 1);
            } else {
                double value = sums[row - from] / weights[row - from];
                set(row, logarithms ? Math.exp(value) : value);
            }
        }
    }

    private void rowByRow(RowAggregation aggregation, int from, int to) {
        double[] values = new double[x.length];
        double[] weights = new double[x.length];
        for (int row = from; row < to; row++) {
            int there = 0;
            for (int i = 0; i < x.length; i++) {
                byte state = states[i][row];
                boolean zero = state == NodeColumn.MISSING && policies[i] == MissingPolicy.ZERO;
                if (state == NodeColumn.SCORED || zero) {
                    values[there] = zero ? 0 : x[i][row];
                    weights[there++] = own.weights()[i];
                }
            }
            set(row, there == 0 || stops(row) ? Double.NaN : aggregation.of(values, weights, there));
            nothingBelow(row, there);
        }
    }

    private void compared(TableAggregation aggregation) {
        double[][] children = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            children[i] = x[i];
            if (policies[i] == MissingPolicy.ZERO) {
                children[i] = x[i].clone();
                for (int row = 0; row < out.length; row++) {
                    children[i][row] = states[i][row] == NodeColumn.MISSING ? 0 : children[i][row];
                }
            }
        }
        aggregation.of(children, own.weights(), out);
        for (int row = 0; row < out.length; row++) {
            int there = 0;
            for (double[] child : children) {
                there += child[row] == child[row] ? 1 : 0;
            }
            set(row, there == 0 || stops(row) ? Double.NaN : out[row]);
            nothingBelow(row, there);
        }
    }

    /** Whether a missing child makes the group missing. */
    private boolean stops(int row) {
        boolean stops = false;
        for (int i = 0; i < x.length; i++) {
            stops |= states[i][row] == NodeColumn.MISSING && policies[i] == MissingPolicy.PROPAGATE;
        }
        return stops;
    }

    /** The group does not apply where nothing below does. */
    private void nothingBelow(int row, int there) {
        boolean applies = there > 0 || x.length == 0;
        for (byte[] child : states) {
            applies |= child[row] != NodeColumn.NOT_APPLICABLE;
        }
        if (!applies) {
            outStates[row] = NodeColumn.NOT_APPLICABLE;
        }
    }
}
