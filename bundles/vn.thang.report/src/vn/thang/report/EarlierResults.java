// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The results of an earlier assessment of the same units, to compare with. Points of two years are never compared: maxima
 * change; percents and ranks are.
 *
 * @param name of the earlier assessment, in the report's language
 * @param sameFramework whether it was scored with the same content of the same framework; otherwise the series is broken
 * @param official whether its scores are published as they stand
 * @param results by the id of the unit in the present assessment; units that were not there are left out
 */
public record EarlierResults(String name, boolean sameFramework, boolean official, Map<String, EarlierResult> results) {
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

    public EarlierResults {
        Objects.requireNonNull(name, "name");
        results = Map.copyOf(results);
    }
}
