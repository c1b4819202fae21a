// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.List;
import vn.thang.scoring.GroupStandings;

/**
 * How sure the ranks of one group are.
 *
 * @param group whose ranked units took part
 * @param plan what was tried
 * @param intervals of the ranked units, in the order of the ranking
 * @param bands the same units; empty without banding, or when values were not on the scale of the banding
 * @param pairs of units in the order of the ranking: all of them in a group of up to {@link #ALL_PAIRS}, else those at most
 *     {@link #NEAR} places apart
 * @param ties all ranked units, in the order of the ranking
 */
public record GroupRobustness(
        GroupStandings group,
        RobustnessPlan plan,
        List<RankInterval> intervals,
        List<BandChances> bands,
        List<PairOrder> pairs,
        List<TieGroup> ties) {
    /** Up to so many ranked units all pairs are listed. */
    public static final int ALL_PAIRS = 200;

    /** Pairs listed in greater groups are at most so many places apart. */
    public static final int NEAR = 20;

    public GroupRobustness {
        intervals = List.copyOf(intervals);
        bands = List.copyOf(bands);
        pairs = List.copyOf(pairs);
        ties = List.copyOf(ties);
    }

    /** By how many places a unit moves, in the mean over units and replications; 0 when nobody is ranked. */
    public double averageShift() {
        return intervals.stream().mapToDouble(RankInterval::shift).average().orElse(0);
    }
}
