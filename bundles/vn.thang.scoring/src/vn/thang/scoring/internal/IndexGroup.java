// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.Arrays;
import java.util.List;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.MissingPolicy;

/**
 * The value of a group in index mode. With weights w and values x of the children that are there:
 *
 * <ul>
 *   <li>sum: Σ w x; arithmetic: Σ w x / Σ w; geometric: exp(Σ w ln x / Σ w); harmonic: Σ w / Σ (w / x)
 *   <li>power p: (Σ w x^p / Σ w)^(1/p); weightedProduct: Π x^w; median and minimum: without weights
 * </ul>
 *
 * Geometric, harmonic, power and weighted product do not exist when a value is negative; with a zero they are 0 (power:
 * for p &lt; 0).
 */
final class IndexGroup {
    private static final int LARGEST_FACTOR = 8;
    private static final double SMALLEST_PRODUCT = 1e-250;
    private static final double LARGEST_PRODUCT = 1e250;

    private final CompiledNode node;
    private final IndexPlan.IndexNode own;
    private final double[][] values;
    private final byte[][] status;
    private final MissingPolicy[] policies;

    IndexGroup(
            CompiledNode node, IndexPlan.IndexNode own, List<CompiledNode> nodes, double[][] values, byte[][] status) {
        this.node = node;
        this.own = own;
        this.values = values;
        this.status = status;
        policies = new MissingPolicy[own.children().length];
        for (int i = 0; i < policies.length; i++) {
            policies[i] = nodes.get(own.children()[i]).missing();
        }
    }

    /**
     * Evaluates the group for some units.
     *
     * @param gaps whether any child may have no value
     * @return whether the group has no value for some unit
     */
    boolean evaluate(int from, int to, boolean gaps) {
        if (gaps && skips()) {
            skipping(from, to);
        } else if (gaps || own.children().length == 0) {
            withGaps(from, to);
        } else {
            dense(from, to);
        }
        double[] out = values[node.index()];
        boolean without = false;
        for (int row = from; row < to; row++) {
            without |= out[row] != out[row];
        }
        return without;
    }

    /** All children are there: column after column. */
    private void dense(int from, int to) {
        int n = own.children().length;
        double[] out = values[node.index()];
        double total = 0;
        for (double w : own.weights()) {
            total += w;
        }
        AggregationKind kind = own.kind();
        boolean logarithms = kind == AggregationKind.GEOMETRIC || kind == AggregationKind.WEIGHTED_PRODUCT;
        if (!logarithms && kind != AggregationKind.ARITHMETIC && kind != AggregationKind.SUM) {
            withGaps(from, to);
            return;
        }
        double divisor = kind == AggregationKind.ARITHMETIC || kind == AggregationKind.GEOMETRIC ? total : 1;
        boolean products = logarithms && smallWholeWeights();
        if (products) {
            products(from, to);
        }
        for (int i = 0; i < n && !products; i++) {
            double[] x = values[own.children()[i]];
            double w = own.weights()[i];
            if (!logarithms) {
                for (int row = from; row < to; row++) {
                    out[row] += w * x[row];
                }
            } else if (w != 0) {
                for (int row = from; row < to; row++) {
                    out[row] += w * Math.log(x[row]);
                }
            }
        }
        byte[] states = status[node.index()];
        for (int row = from; row < to; row++) {
            double value = out[row] / divisor;
            out[row] = logarithms ? Math.exp(value) : value;
            states[row] = value == value ? NodeColumn.SCORED : NodeColumn.MISSING;
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
        double[] out = values[node.index()];
        Arrays.fill(out, from, to, 1);
        for (int i = 0; i < own.children().length; i++) {
            double[] x = values[own.children()[i]];
            int w = (int) own.weights()[i];
            for (int row = from; row < to; row++) {
                double factor = x[row] < 0 ? Double.NaN : x[row];
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
        for (int i = 0; i < own.children().length; i++) {
            double w = own.weights()[i];
            sum += w == 0 ? 0 : w * Math.log(values[own.children()[i]][row]);
        }
        return sum;
    }

    /** Whether a child without a value is just left out, in a mean that can be summed column after column. */
    private boolean skips() {
        boolean skips = own.kind() == AggregationKind.ARITHMETIC || own.kind() == AggregationKind.GEOMETRIC;
        for (int i = 0; i < policies.length; i++) {
            skips &= policies[i] != MissingPolicy.PROPAGATE && policies[i] != MissingPolicy.ZERO;
            skips &= own.weights()[i] > 0;
        }
        return skips;
    }

    /** As {@link #withGaps}, column after column. */
    private void skipping(int from, int to) {
        boolean logarithms = own.kind() == AggregationKind.GEOMETRIC;
        double[] sums = new double[to - from];
        double[] weights = new double[to - from];
        for (int i = 0; i < own.children().length; i++) {
            double[] x = values[own.children()[i]];
            byte[] there = status[own.children()[i]];
            double w = own.weights()[i];
            for (int row = from; row < to && logarithms; row++) {
                sums[row - from] += there[row] == NodeColumn.SCORED ? w * Math.log(x[row]) : 0;
            }
            for (int row = from; row < to && !logarithms; row++) {
                sums[row - from] += there[row] == NodeColumn.SCORED ? w * x[row] : 0;
            }
            for (int row = from; row < to; row++) {
                weights[row - from] += there[row] == NodeColumn.SCORED ? w : 0;
            }
        }
        double[] out = values[node.index()];
        for (int row = from; row < to; row++) {
            if (weights[row - from] == 0) {
                withGaps(row, row + 1);
            } else {
                double value = sums[row - from] / weights[row - from];
                out[row] = logarithms ? Math.exp(value) : value;
                status[node.index()][row] = value == value ? NodeColumn.SCORED : NodeColumn.MISSING;
            }
        }
    }

    private void withGaps(int from, int to) {
        int n = own.children().length;
        double[] x = new double[n];
        double[] w = new double[n];
        for (int row = from; row < to; row++) {
            int there = 0;
            boolean missing = false;
            boolean stops = false;
            for (int i = 0; i < n; i++) {
                int child = own.children()[i];
                byte state = status[child][row];
                if (state == NodeColumn.SCORED) {
                    x[there] = values[child][row];
                    w[there++] = own.weights()[i];
                } else if (state == NodeColumn.MISSING) {
                    missing = true;
                    stops |= policies[i] == MissingPolicy.PROPAGATE;
                    if (policies[i] == MissingPolicy.ZERO) {
                        x[there] = 0;
                        w[there++] = own.weights()[i];
                    }
                }
            }
            double value = stops || there == 0 ? Double.NaN : Means.of(own.kind(), own.power(), x, w, there);
            values[node.index()][row] = value;
            status[node.index()][row] = value == value
                    ? NodeColumn.SCORED
                    : there == 0 && !missing && n > 0 ? NodeColumn.NOT_APPLICABLE : NodeColumn.MISSING;
        }
    }
}
