// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import vn.thang.assessment.Unit;

/**
 * How sure it is that one unit is before another.
 *
 * @param unit the one that stands first in the ranking
 * @param other the one after it
 * @param ahead share of the replications in which the first has the better rank
 * @param tied share in which both have the same
 */
public record PairOrder(Unit unit, Unit other, double ahead, double tied) {
    /** From this share on a unit is clearly ahead. */
    public static final double CLEAR = 0.95;

    /** The share of the first, ties halved. */
    public double better() {
        return ahead + tied / 2;
    }

    /** Whether the order of the two can be relied on: in at least 95 of 100 replications, ties halved. */
    public boolean isClear() {
        return better() >= CLEAR;
    }
}
