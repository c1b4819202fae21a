// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

/**
 * From where on the spread of the scores is worth a finding.
 *
 * @param leastUnits fewer units with points say nothing; at least 3
 * @param sameShare share of the units, in (0, 1], that have all or no points of a criterion
 * @param opposing correlation, in [-1, 0), at or below which a criterion works against the others
 * @param redundant correlation, in (0, 1], at or above which two criteria measure the same
 * @param weightFactor how many times the effective weight is above or below the nominal one; above 1
 * @param weightDistance least distance of the two weights, as a share of the whole, in [0, 1]
 */
public record StatisticsThresholds(
        int leastUnits,
        double sameShare,
        double opposing,
        double redundant,
        double weightFactor,
        double weightDistance) {
    /** 10 units; 90 %; -0.3; 0.95; three times and 5 percentage points. */
    public static final StatisticsThresholds STANDARD = new StatisticsThresholds(10, 0.9, -0.3, 0.95, 3, 0.05);

    public StatisticsThresholds {
        if (leastUnits < 3
                || !(sameShare > 0 && sameShare <= 1)
                || !(opposing >= -1 && opposing < 0)
                || !(redundant > 0 && redundant <= 1)
                || !(weightFactor > 1)
                || !(weightDistance >= 0 && weightDistance <= 1)) {
            throw new IllegalArgumentException("Thresholds out of range");
        }
    }
}
