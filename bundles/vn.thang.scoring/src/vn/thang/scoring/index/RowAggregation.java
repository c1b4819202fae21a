// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import java.util.Optional;

/** Aggregates the values of one unit, whatever the others have. */
public non-sealed interface RowAggregation extends CompiledAggregation {
    /** Sums that the engine forms itself, column after column, which is quicker. */
    enum Sum {
        /** Σ w x. */
        PLAIN,
        /** Σ w x / Σ w. */
        MEAN,
        /** exp(Σ w ln x / Σ w). */
        MEAN_OF_LOGARITHMS,
        /** exp(Σ w ln x). */
        LOGARITHMS
    }

    /**
     * The value of a group.
     *
     * @param x the values of the children that have one; may be reordered
     * @param w their weights, at least 0
     * @param n how many there are, at least 1; the arrays may be longer
     * @return NaN where it does not exist
     */
    double of(double[] x, double[] w, int n);

    /** The same as a sum, where it is one. */
    default Optional<Sum> asSum() {
        return Optional.empty();
    }
}
