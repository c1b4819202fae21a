// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import vn.thang.analysis.robustness.RobustnessStudy;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.chart.results.ResultChart;
import vn.thang.chart.results.RobustnessCharts;
import vn.thang.criteria.text.Message;
import vn.thang.results.ui.model.RobustnessOrder;
import vn.thang.results.ui.model.Study;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;
import vn.thang.ui.UiLanguage;

/** How sure the ranks of the group are: what to try, and what came of it. The findings stay with the open assessment. */
public final class RobustnessView extends ResultsView {
    private static final int STEPS = 1000;

    private RobustnessFields fields;
    private Button run;
    private ProgressBar progress;
    private Label state;
    private PageBar pages;
    private Composite pane;
    private final StackLayout stack = new StackLayout();
    private Control nothing;
    private CardColumn cards;
    private StudyJob job;

    @Override
    Control createContent(Composite parent) {
        Composite content = Panes.column(parent);
        Composite head = Panes.head(content);
        Composite numbers = Panes.row(head);
        fields = new RobustnessFields(head, numbers, this::check);
        run = Panes.button(numbers, SWT.PUSH, Texts.text("sure.run"), "sure.run", this::runOrStop);
        run.setLayoutData(
                new RowData(Math.max(width(Texts.text("sure.run")), width(Texts.text("sure.stop"))), SWT.DEFAULT));
        progress = new ProgressBar(head, SWT.SMOOTH);
        progress.setMaximum(STEPS);
        progress.setData("id", "sure.progress");
        Panes.name(progress, Texts.text("sure.run"));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress);
        progress.setVisible(false);
        state = Panes.label(head, "", SWT.WRAP);
        state.setData("id", "sure.state");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(state);
        pages = new PageBar(
                head,
                "sure.page",
                List.of(
                        Texts.text("sure.page.ranks"),
                        Texts.text("sure.page.bands"),
                        Texts.text("sure.page.pairs"),
                        Texts.text("sure.page.causes")),
                page -> context().state().ifPresent(this::show));
        pane = new Composite(content, SWT.NONE);
        pane.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        nothing = new EmptyState(
                pane,
                Icons.SCALE,
                Texts.text("sure.empty"),
                Texts.text("sure.empty.text"),
                List.of(new EmptyState.Choice(
                        "sure.first",
                        Icons.LADDER,
                        Texts.text("sure.first"),
                        Texts.text("sure.first.hint"),
                        this::start)));
        cards = new CardColumn(pane, this::pointed);
        stack.topControl = nothing;
        return content;
    }

    private int width(String text) {
        run.setText(text);
        return run.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private void runOrStop() {
        if (job == null) {
            start();
        } else {
            job.cancel();
        }
    }

    private RobustnessOrder order() {
        return fields.order();
    }

    /** Says what is wrong with the fields, or how old the findings are. */
    private void check() {
        Optional<Message> problem = order().problem();
        Optional<ResultsState> shown = context().state();
        String text = problem.map(each -> each.in(UiLanguage.locale())).orElse("");
        if (problem.isEmpty() && job == null && shown.isPresent()) {
            text = study(shown.get())
                    .filter(study -> study.isOld(shown.get().charts().run()))
                    .map(study -> Texts.text("sure.old"))
                    .orElse("");
        }
        if (!state.getText().equals(text)) {
            state.setText(text);
        }
        Panes.show(state, !text.isEmpty());
        run.setEnabled(job != null || problem.isEmpty() && shown.isPresent());
        run.setText(Texts.text(job == null ? "sure.run" : "sure.stop"));
        Panes.show(progress, job != null);
    }

    private static Optional<Study> study(ResultsState state) {
        return KeptStudies.of(state.session(), ResultsContext.key(state.charts().group()));
    }

    private void start() {
        Optional<ResultsState> shown = context().state();
        if (job != null || shown.isEmpty() || order().problem().isPresent()) {
            return;
        }
        AssessmentSession session = shown.get().session();
        Display display = progress.getDisplay();
        progress.setSelection(0);
        job = new StudyJob(
                session,
                ResultsContext.key(shown.get().charts().group()),
                order(),
                share -> display.asyncExec(() -> {
                    if (!progress.isDisposed()) {
                        progress.setSelection((int) (share * STEPS));
                    }
                }),
                (group, study) -> display.asyncExec(() -> KeptStudies.keep(session, group, study)));
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                display.asyncExec(() -> ended(event.getJob()));
            }
        });
        job.schedule();
        check();
    }

    private void ended(Job which) {
        if (job == which) {
            job = null;
        }
        if (!progress.isDisposed()) {
            context().state().ifPresentOrElse(this::show, this::check);
        }
    }

    @Override
    void show(ResultsState shown) {
        fields.offer(
                new RobustnessStudy(StandardMethods.scoring(), shown.charts().run(), new MemoryScoreData(List.of()))
                        .choices(shown.charts().group()));
        check();
        Optional<Study> study = study(shown);
        Control top = study.isPresent() ? cards : nothing;
        if (stack.topControl != top) {
            stack.topControl = top;
            pane.layout();
        }
        study.ifPresent(found -> draw(shown, found));
    }

    private void draw(ResultsState shown, Study study) {
        Optional<Unit> unit = shown.unit();
        RobustnessCharts charts =
                new RobustnessCharts(study.run(), study.robustness(), study.sensitivities(), UiLanguage.locale());
        List<Supplier<ResultChart>> wanted = new ArrayList<>();
        switch (pages.chosen()) {
            case 0 -> wanted.add(() -> charts.intervals(unit));
            case 1 -> wanted.add(() -> charts.bands(unit));
            case 2 -> wanted.add(() -> charts.pairs(unit));
            default -> {
                unit.ifPresent(own -> wanted.add(() -> charts.causes(own)));
                wanted.add(charts::causes);
            }
        }
        cards.show(wanted, shown.charts()::footnote);
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
