// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.Optional;
import vn.thang.chart.Chart;

/**
 * A chart, or why there is none.
 *
 * @param code names it in ids and file names
 * @param title what it shows or would show
 * @param reason why there is no chart, in a sentence; empty when there is one
 */
public record ResultChart(String code, String title, Optional<Chart> chart, String reason) {
    static ResultChart of(ChartKind kind, Chart chart) {
        return of(kind.code(), chart);
    }

    static ResultChart none(ChartKind kind, String title, String reason) {
        return none(kind.code(), title, reason);
    }

    static ResultChart of(String code, Chart chart) {
        return new ResultChart(code, chart.title(), Optional.of(chart), "");
    }

    static ResultChart none(String code, String title, String reason) {
        return new ResultChart(code, title, Optional.empty(), reason);
    }
}
