// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.List;
import vn.thang.chart.results.ChartKind;
import vn.thang.chart.results.ChartType;
import vn.thang.chart.results.InstalledCharts;
import vn.thang.criteria.extension.InstalledParts.Part;

/** The whole group at once. */
public final class OverviewView extends ChartsView {
    @Override
    List<ChartKind> kinds(ResultsState state) {
        return List.of(ChartKind.STRIP, ChartKind.HEATMAP, ChartKind.WEAKEST, ChartKind.SELF);
    }

    @Override
    List<Part<ChartType>> added(ResultsState state) {
        return InstalledCharts.all(false);
    }
}
