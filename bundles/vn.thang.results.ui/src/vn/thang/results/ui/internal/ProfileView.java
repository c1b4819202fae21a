// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.List;
import vn.thang.chart.results.ChartKind;
import vn.thang.chart.results.ChartType;
import vn.thang.chart.results.InstalledCharts;
import vn.thang.criteria.extension.InstalledParts.Part;

/** Everything about the chosen unit; about its group while no unit is chosen. */
public final class ProfileView extends ChartsView {
    @Override
    List<ChartKind> kinds(ResultsState state) {
        return state.unit().isPresent()
                ? List.of(
                        ChartKind.DISTRIBUTION,
                        ChartKind.GAP,
                        ChartKind.PROFILE,
                        ChartKind.RADAR,
                        ChartKind.STRENGTHS,
                        ChartKind.LOST,
                        ChartKind.CHANGES)
                : List.of(ChartKind.DISTRIBUTION, ChartKind.STRIP, ChartKind.WEAKEST);
    }

    @Override
    List<Part<ChartType>> added(ResultsState state) {
        return state.unit().isPresent() ? InstalledCharts.all(true) : List.of();
    }
}
