// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.List;
import java.util.Optional;
import vn.thang.scoring.internal.IndexTable;
import vn.thang.scoring.internal.IndexWeights;

/**
 * The top values of an index under other weights; figures and steps before the aggregation stay as they are. Immutable and
 * thread-safe.
 */
public final class Reweighting {
    private final IndexWeights weights;

    private Reweighting(IndexWeights weights) {
        this.weights = weights;
    }

    /** Empty when the table is not one of an index. */
    public static Optional<Reweighting> of(ScoreTable table) {
        return table instanceof IndexTable index
                ? Optional.of(new Reweighting(new IndexWeights(index)))
                : Optional.empty();
    }

    /** The nodes that have a weight: everything that counts below the top, in the order of the plan. */
    public List<PlanNode> nodes() {
        return weights.nodes();
    }

    /** The weights stated, in the order of {@link #nodes}. */
    public double[] given() {
        return weights.given();
    }

    /**
     * The top node's values.
     *
     * @param other a weight for each of {@link #nodes}, at least 0
     * @param into by row of the table; NaN for a unit without a value
     */
    public void top(double[] other, double[] into) {
        weights.tops(new double[][] {other}, new double[][] {into});
    }

    /**
     * The top node's values under several sets of weights: the same numbers as one after the other, sooner.
     *
     * @param others by set, as for {@link #top}
     * @param into by set, as for {@link #top}
     */
    public void tops(double[][] others, double[][] into) {
        weights.tops(others, into);
    }
}
