// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be drawn of a unit group, and of a unit among its group. */
public enum ChartKind {
    /** Histogram of the totals over the bands, with the unit marked where one is given. */
    DISTRIBUTION(false),
    /** One dot per unit. */
    STRIP(false),
    /** Units by criteria groups. */
    HEATMAP(false),
    /** The criteria with the lowest means. */
    WEAKEST(false),
    /** Self-scores against the scores of the layer shown. */
    SELF(false),
    /** Bars of a unit against the median and the best of its group. */
    PROFILE(true),
    /** The same as a radar. */
    RADAR(true),
    /** The criteria at which a unit stands out from the median of its group, up and down. */
    STRENGTHS(true),
    /** The criteria at which a unit lost points, the most first. */
    LOST(true),
    /** A unit among its neighbours and the edges of its band. */
    GAP(true),
    /** What verification changed for a unit. */
    CHANGES(true);

    private final boolean ofUnit;

    ChartKind(boolean ofUnit) {
        this.ofUnit = ofUnit;
    }

    /** Whether the chart is about a single unit. */
    public boolean isOfUnit() {
        return ofUnit;
    }

    /** The name in commands and file names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChartKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
