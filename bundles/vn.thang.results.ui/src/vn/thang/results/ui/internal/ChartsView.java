// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import vn.thang.assessment.Unit;
import vn.thang.chart.results.ChartKind;
import vn.thang.chart.results.ResultChart;
import vn.thang.chart.results.ResultCharts;
import vn.thang.ui.Themes;

/** A stack of cards with one chart each, computed in a job. */
abstract class ChartsView extends ResultsView {
    private static final int SCROLL_STEP = 40;

    private ScrolledComposite scroll;
    private Composite column;
    private final List<ChartCard> cards = new ArrayList<>();
    private Job drawing;

    /** What belongs into the cards now, from top to bottom. */
    abstract List<ChartKind> kinds(ResultsState state);

    @Override
    final Control createContent(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(SCROLL_STEP);
        column = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        column.setLayout(layout);
        Themes.colour(scroll, palette -> scroll.setBackground(new Color(palette.header())));
        Themes.colour(column, palette -> column.setBackground(new Color(palette.header())));
        scroll.setContent(column);
        scroll.addListener(SWT.Resize, e -> arrange());
        return scroll;
    }

    @Override
    final void show(ResultsState state) {
        if (drawing != null) {
            drawing.cancel();
        }
        ResultCharts charts = state.charts();
        Optional<Unit> unit = state.unit();
        List<ChartKind> kinds = kinds(state);
        Display display = scroll.getDisplay();
        ICoreRunnable work = monitor -> {
            List<ResultChart> made = new ArrayList<>();
            for (ChartKind kind : kinds) {
                if (monitor.isCanceled()) {
                    return;
                }
                made.add(charts.chart(kind, unit));
            }
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !scroll.isDisposed()) {
                    show(made, charts.footnote());
                }
            });
        };
        drawing = Job.createSystem(Texts.text("job"), work);
        drawing.schedule();
    }

    private void show(List<ResultChart> charts, String footnote) {
        column.setRedraw(false);
        while (cards.size() > charts.size()) {
            cards.removeLast().dispose();
        }
        for (int i = 0; i < charts.size(); i++) {
            if (i == cards.size()) {
                ChartCard card = new ChartCard(column, this::pointed);
                card.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
                cards.add(card);
            }
            cards.get(i).show(charts.get(i), footnote);
        }
        column.setRedraw(true);
        arrange();
    }

    private void arrange() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinSize(width, column.computeSize(width, SWT.DEFAULT).y);
            column.layout(true, true);
        }
    }
}
