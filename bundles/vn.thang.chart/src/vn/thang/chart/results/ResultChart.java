// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.Optional;
import vn.thang.chart.Chart;

/**
 * A chart, or why there is none.
 *
 * @param title what it shows or would show
 * @param reason why there is no chart, in a sentence; empty when there is one
 */
public record ResultChart(ChartKind kind, String title, Optional<Chart> chart, String reason) {
    static ResultChart of(ChartKind kind, Chart chart) {
        return new ResultChart(kind, chart.title(), Optional.of(chart), "");
    }

    static ResultChart none(ChartKind kind, String title, String reason) {
        return new ResultChart(kind, title, Optional.empty(), reason);
    }
}
