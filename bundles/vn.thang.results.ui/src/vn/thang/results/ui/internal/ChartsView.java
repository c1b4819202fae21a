// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import vn.thang.assessment.Unit;
import vn.thang.chart.results.ChartKind;
import vn.thang.chart.results.ChartType;
import vn.thang.chart.results.InstalledCharts;
import vn.thang.chart.results.ResultChart;
import vn.thang.chart.results.ResultCharts;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.ui.UiLanguage;

/** A stack of cards with one chart of the results each. */
abstract class ChartsView extends ResultsView {
    private CardColumn cards;

    /** What belongs into the cards now, from top to bottom. */
    abstract List<ChartKind> kinds(ResultsState state);

    /** The charts of other bundles that belong behind them. */
    abstract List<Part<ChartType>> added(ResultsState state);

    @Override
    final Control createContent(Composite parent) {
        cards = new CardColumn(parent, this::pointed);
        return cards;
    }

    @Override
    final void show(ResultsState state) {
        ResultCharts charts = state.charts();
        Optional<Unit> unit = state.unit();
        List<Supplier<ResultChart>> wanted = new ArrayList<>();
        kinds(state).forEach(kind -> wanted.add(() -> charts.chart(kind, unit)));
        for (Part<ChartType> added : added(state)) {
            wanted.add(() ->
                    InstalledCharts.draw(added, Map.of(), charts.run(), charts.group(), unit, UiLanguage.locale()));
        }
        cards.show(wanted, charts::footnote);
    }
}
