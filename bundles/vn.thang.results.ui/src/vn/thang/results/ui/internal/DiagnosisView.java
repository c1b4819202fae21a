// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import vn.thang.analysis.diagnosis.GroupValues;
import vn.thang.assessment.Unit;
import vn.thang.chart.results.CorrelationKind;
import vn.thang.chart.results.DiagnosisCharts;
import vn.thang.chart.results.ResultChart;
import vn.thang.chart.results.ResultCharts;
import vn.thang.chart.results.Scope;
import vn.thang.ui.UiLanguage;

/** What the scores of the group are made of and where they are weak. */
public final class DiagnosisView extends ResultsView {
    private static final int WIDE = 190;
    private static final int LIMITS = 3;

    /** The charts of the group whose scores are shown. */
    private record Prepared(ResultCharts results, DiagnosisCharts charts, List<Scope> scopes) {}

    private PageBar pages;
    private Combo scopes;
    private Combo kinds;
    private CardColumn cards;
    private Prepared prepared;
    private Job preparing;

    @Override
    Control createContent(Composite parent) {
        Composite content = Panes.column(parent);
        Composite head = Panes.head(content);
        pages = new PageBar(
                head,
                "diagnosis.page",
                List.of(
                        Texts.text("diagnosis.page.correlations"),
                        Texts.text("diagnosis.page.biplot"),
                        Texts.text("diagnosis.page.weights"),
                        Texts.text("diagnosis.page.limits")),
                page -> chosen());
        Composite row = Panes.row(head);
        Panes.label(row, Texts.text("diagnosis.scope"), SWT.NONE);
        scopes = Panes.combo(row, "diagnosis.scope", Texts.text("diagnosis.scope"), this::chosen);
        scopes.setLayoutData(new RowData(WIDE, SWT.DEFAULT));
        kinds = Panes.combo(row, "diagnosis.kind", Texts.text("diagnosis.kind"), this::chosen);
        kinds.setItems(Arrays.stream(CorrelationKind.values())
                .map(kind -> kind.label(UiLanguage.locale()))
                .toArray(String[]::new));
        kinds.select(0);
        cards = new CardColumn(content, this::pointed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cards);
        return content;
    }

    private void chosen() {
        kinds.setEnabled(pages.chosen() == 0);
        scopes.setEnabled(pages.chosen() != LIMITS);
        context().state().ifPresent(this::show);
    }

    @Override
    void show(ResultsState state) {
        if (prepared != null && prepared.results() == state.charts()) {
            draw(state.unit());
        } else {
            prepare(state.charts());
        }
    }

    private void prepare(ResultCharts results) {
        if (preparing != null) {
            preparing.cancel();
        }
        Display display = cards.getDisplay();
        ICoreRunnable work = monitor -> {
            DiagnosisCharts charts =
                    new DiagnosisCharts(GroupValues.of(results.run(), results.group()), UiLanguage.locale());
            List<Scope> all = charts.scopes();
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !cards.isDisposed()) {
                    prepared = new Prepared(results, charts, all);
                    offer(all);
                    draw(context().state().flatMap(ResultsState::unit));
                }
            });
        };
        preparing = Job.createSystem(Texts.text("job"), work);
        preparing.schedule();
    }

    private void offer(List<Scope> all) {
        String[] labels = all.stream().map(Scope::label).toArray(String[]::new);
        if (!Arrays.equals(labels, scopes.getItems())) {
            scopes.setItems(labels);
            scopes.select(0);
        }
    }

    private void draw(Optional<Unit> unit) {
        DiagnosisCharts charts = prepared.charts();
        int at = scopes.getSelectionIndex();
        Scope scope = at < 0 ? new Scope("", "", List.of()) : prepared.scopes().get(at);
        CorrelationKind kind = CorrelationKind.values()[kinds.getSelectionIndex()];
        List<Supplier<ResultChart>> wanted = new ArrayList<>();
        switch (pages.chosen()) {
            case 0 -> wanted.add(() -> charts.correlations(scope, kind));
            case 1 -> wanted.add(() -> charts.biplot(scope, unit));
            case 2 -> wanted.add(() -> charts.weights(scope));
            default -> {
                wanted.add(charts::limits);
                wanted.add(charts::reliability);
            }
        }
        cards.show(wanted, prepared.results()::footnote);
    }
}
