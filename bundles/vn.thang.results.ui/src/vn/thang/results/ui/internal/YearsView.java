// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.chart.results.ResultCharts;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.results.ui.ComparedYears;
import vn.thang.results.ui.model.OtherYear;
import vn.thang.results.ui.model.OtherYears;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;
import vn.thang.ui.UiLanguage;

/** The ranks of the group over the years: the open assessment beside others that somebody adds. */
public final class YearsView extends ResultsView implements ComparedYears {

    private Button remove;
    private Label names;
    private Composite pane;
    private final StackLayout stack = new StackLayout();
    private Control nothing;
    private CardColumn cards;

    @Override
    Control createContent(Composite parent) {
        Composite content = Panes.column(parent);
        Composite head = Panes.head(content);
        Composite row = Panes.row(head);
        Panes.button(row, SWT.PUSH, Texts.text("years.add"), "years.add", this::add);
        remove = Panes.button(row, SWT.PUSH, Texts.text("years.remove"), "years.remove", this::remove);
        names = Panes.label(head, "", SWT.WRAP);
        names.setData("id", "years.names");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(names);
        pane = new Composite(content, SWT.NONE);
        pane.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        nothing = new EmptyState(
                pane,
                Icons.RECENT,
                Texts.text("years.empty"),
                Texts.text("years.empty.text"),
                List.of(new EmptyState.Choice(
                        "years.first",
                        Icons.OPEN,
                        Texts.text("years.add"),
                        Texts.text("years.first.hint"),
                        this::add)));
        cards = new CardColumn(pane, this::pointed);
        stack.topControl = nothing;
        return content;
    }

    private void add() {
        FileDialog dialog = new FileDialog(pane.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.assessment"});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    @Override
    public void add(List<Path> files) {
        context().state().ifPresent(state -> read(state.session(), files));
    }

    /** Reads and scores files in a job; one that cannot be read is named, the others are there all the same. */
    private void read(AssessmentSession session, List<Path> files) {
        Display display = pane.getDisplay();
        Job.create(Texts.text("years.job"), monitor -> {
                    for (Path file : files) {
                        try {
                            OtherYear year = OtherYear.read(
                                    file,
                                    new SqliteAssessmentStores(),
                                    StandardMethods.scoring(),
                                    session.run().layer());
                            display.asyncExec(() -> added(session, year));
                        } catch (BadInputException e) {
                            String reasons = e.findings().stream()
                                    .map(each -> each.message().in(UiLanguage.locale()))
                                    .collect(Collectors.joining("\n"));
                            display.asyncExec(() -> refused(file, reasons));
                        } catch (StoreException e) {
                            display.asyncExec(
                                    () -> refused(file, e.finding().message().in(UiLanguage.locale())));
                        }
                    }
                })
                .schedule();
    }

    private void added(AssessmentSession session, OtherYear year) {
        KeptYears.of(session).add(year);
        if (!pane.isDisposed()) {
            context().state().ifPresent(this::show);
        }
    }

    private void refused(Path file, String reasons) {
        if (!pane.isDisposed()) {
            MessageDialog.openError(
                    pane.getShell(),
                    Texts.text("years.failed", file.getFileName().toString()),
                    reasons);
        }
    }

    private void remove() {
        context().state().ifPresent(state -> {
            KeptYears.of(state.session()).removeLast();
            show(state);
        });
    }

    @Override
    void show(ResultsState state) {
        OtherYears years = KeptYears.of(state.session());
        boolean any = !years.isEmpty();
        remove.setEnabled(any);
        names.setText(any ? Texts.text("years.names", years.names()) : "");
        Panes.show(names, any);
        Control top = any ? cards : nothing;
        if (stack.topControl != top) {
            stack.topControl = top;
            pane.layout();
        }
        if (any) {
            ResultCharts charts = state.charts();
            Optional<Unit> unit = state.unit();
            cards.show(
                    List.of(() -> years.charts(charts.run(), charts.group(), UiLanguage.locale())
                            .ranks(unit)),
                    charts::footnote);
        }
    }
}
