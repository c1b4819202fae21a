// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thang.analysis.targets.Promise;

/**
 * The results of an earlier assessment of the same units, to compare with. Points of two years are never compared: maxima
 * change; percents and ranks are.
 *
 * @param name of the earlier assessment, in the report's language
 * @param series whether percents of both can be put into one series: the same framework, or one in which nothing has changed
 *     that a score depends on
 * @param official whether its scores are published as they stand
 * @param results by the id of the unit in the present assessment; units that were not there are left out
 * @param nodes what the nodes of the present scorecards had, as far as they have a counterpart, in the order of the scorecards
 * @param promises the targets of the earlier assessment, in its order
 * @param years this one and the others, when several earlier assessments are given or what is compared are no percents; this is
 *     the last before the present one
 */
public record EarlierResults(
        String name,
        boolean series,
        boolean official,
        Map<String, EarlierResult> results,
        List<EarlierNode> nodes,
        List<Promise> promises,
        Optional<EarlierYears> years) {
    /**
     * What a unit had.
     *
     * @param percent of the maximum; empty when it was not scored or there is no maximum
     * @param rank in its group; empty when it was not ranked
     */
    public record EarlierResult(Optional<BigDecimal> percent, Optional<Integer> rank) {
        public EarlierResult {
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(rank, "rank");
        }
    }

    /**
     * What a group of criteria, a criterion or a whole scorecard had.
     *
     * @param nodeId its id in the present framework
     * @param percent the mean share of the maximum then
     * @param units how many units that is the mean of
     * @param sameMaximum whether the maximum is the same today
     */
    public record EarlierNode(String nodeId, BigDecimal percent, int units, boolean sameMaximum) {
        public EarlierNode {
            Objects.requireNonNull(nodeId, "nodeId");
            Objects.requireNonNull(percent, "percent");
        }
    }

    public EarlierResults {
        Objects.requireNonNull(name, "name");
        results = Map.copyOf(results);
        nodes = List.copyOf(nodes);
        promises = List.copyOf(promises);
        Objects.requireNonNull(years, "years");
    }

    /** The results of units alone. */
    public EarlierResults(String name, boolean series, boolean official, Map<String, EarlierResult> results) {
        this(name, series, official, results, List.of(), List.of(), Optional.empty());
    }

    /** These results as the last of several years. */
    public EarlierResults withYears(EarlierYears several) {
        return new EarlierResults(name, series, official, results, nodes, promises, Optional.of(several));
    }
}
