// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.SessionListener;
import vn.thang.chart.results.ResultCharts;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.UiLanguage;

/**
 * What all views of results of one window follow together: the active assessment editor, its scores, the chosen group and
 * unit. The statistics of a group are computed in a job; the views hear of them when they are there. Lives as long as one
 * of the views does. Belongs to the user-interface thread.
 */
final class ResultsContext implements ISelectionListener, IPartListener2 {
    private static final Map<IWorkbenchPage, ResultsContext> CONTEXTS = new WeakHashMap<>();
    private static final int OPENING_MILLIS = 250;
    private static final int EDIT_PAUSE_MILLIS = 120;

    private final IWorkbenchPage page;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final SessionListener follower = new SessionListener() {
        @Override
        public void scored(ScoringRun run) {
            display.asyncExec(() -> rescored(run));
        }

        @Override
        public void failed(Finding finding) {
            // The editor tells the person; the scores are as they were.
        }
    };
    private AssessmentSession session;
    private ScoringRun run;
    private String group = "";
    private ResultsState state;
    private Job preparing;
    private boolean waiting;
    private IEditorPart closed;

    private ResultsContext(IWorkbenchPage page) {
        this.page = page;
        this.display = page.getWorkbenchWindow().getShell().getDisplay();
        page.addPartListener(this);
        page.addSelectionListener(this);
        follow();
    }

    /** Hears of every change until {@link #leave}; all views of a page share one context. */
    static ResultsContext join(IWorkbenchPage page, Runnable changed) {
        ResultsContext context = CONTEXTS.computeIfAbsent(page, ResultsContext::new);
        context.listeners.add(changed);
        return context;
    }

    void leave(Runnable changed) {
        listeners.remove(changed);
        if (listeners.isEmpty()) {
            CONTEXTS.remove(page);
            page.removePartListener(this);
            page.removeSelectionListener(this);
            use(null);
        }
    }

    /** What is to be shown; empty without an open assessment. */
    Optional<ResultsState> state() {
        return Optional.ofNullable(state);
    }

    /** Whether an assessment is being opened or its statistics are being computed. */
    boolean isBusy() {
        return waiting || preparing != null && preparing.getState() != Job.NONE;
    }

    IWorkbenchPage page() {
        return page;
    }

    /** The open assessment of the session that is shown; empty when its editor is gone. */
    Optional<OpenAssessment> editor() {
        return part().map(editor -> editor.getAdapter(OpenAssessment.class)).filter(open -> open.session() == session);
    }

    /** The active editor; when that is none of an assessment, the one shown before, else any other. */
    Optional<IEditorPart> part() {
        IEditorPart active = page.getActiveEditor();
        if (active != closed && AssessmentEditors.file(active).isPresent()) {
            return Optional.of(active);
        }
        List<IEditorPart> open = Arrays.stream(page.getEditorReferences())
                .filter(reference -> reference.getId().equals(AssessmentEditors.EDITOR))
                .map(reference -> reference.getEditor(true))
                .filter(editor -> editor != null && editor != closed)
                .toList();
        return open.stream()
                .filter(editor -> session != null && shows(editor, session))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private static boolean shows(IEditorPart editor, AssessmentSession session) {
        OpenAssessment open = editor.getAdapter(OpenAssessment.class);
        return open != null && open.session() == session;
    }

    private void follow() {
        Optional<IEditorPart> editor = part();
        Optional<OpenAssessment> open = editor.map(each -> each.getAdapter(OpenAssessment.class));
        waiting = false;
        if (open.isPresent()) {
            use(open.get().session());
        } else if (editor.isPresent()) {
            use(null);
            waiting = true;
            display.timerExec(OPENING_MILLIS, () -> {
                if (waiting && !listeners.isEmpty()) {
                    follow();
                }
            });
        } else {
            use(null);
        }
    }

    private void use(AssessmentSession next) {
        if (session == next) {
            return;
        }
        if (session != null) {
            session.removeListener(follower);
        }
        session = next;
        state = null;
        run = null;
        group = "";
        if (session != null) {
            session.addListener(follower);
            askForSelfScores();
            rescored(session.run());
        } else {
            tell();
        }
    }

    private void askForSelfScores() {
        AssessmentSession asked = session;
        Job job = Job.createSystem("self-scores", monitor -> {
            if (asked.read(ResultsContext::hasSelfScores).orElse(false)) {
                asked.score(List.of(Layer.SELF));
            }
        });
        job.schedule();
    }

    private static boolean hasSelfScores(ScoreData data) {
        return data.columns().stream().anyMatch(column -> column.layer() == Layer.SELF);
    }

    private void rescored(ScoringRun next) {
        if (session != null && !next.standings().groups().isEmpty()) {
            run = next;
            prepare();
        }
    }

    /** The chosen group, else that of the chosen unit, else the first. */
    private GroupStandings groupOf(ScoringRun scored) {
        List<GroupStandings> groups = scored.standings().groups();
        return groups.stream()
                .filter(each -> key(each).equals(group))
                .findFirst()
                .orElse(groups.getFirst());
    }

    static String key(GroupStandings group) {
        return group.group() == null ? group.scorecard().getId() : group.group().getId();
    }

    private void prepare() {
        if (preparing != null) {
            preparing.cancel();
        }
        ScoringRun scored = run;
        AssessmentSession of = session;
        GroupStandings chosen = groupOf(scored);
        preparing = new Job(Texts.text("job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                ResultCharts charts = new ResultCharts(scored, of.run(Layer.SELF), chosen, UiLanguage.locale());
                if (!monitor.isCanceled()) {
                    display.asyncExec(() -> prepared(of, charts));
                }
                return Status.OK_STATUS;
            }
        };
        preparing.setSystem(true);
        preparing.schedule(state == null ? 0 : EDIT_PAUSE_MILLIS);
    }

    private void prepared(AssessmentSession of, ResultCharts charts) {
        if (of != session || listeners.isEmpty()) {
            return;
        }
        Optional<Unit> unit = state == null ? selectedUnit() : state.unit();
        Optional<Unit> member = unit.filter(own -> charts.profile().table().rowOf(own.getId()) >= 0
                && charts.group().standings().stream().anyMatch(each -> each.unit() == own));
        Optional<PlanNode> node = member.isPresent() && state != null ? state.node() : Optional.empty();
        state = new ResultsState(of, charts, member, node, state == null ? "" : state.band());
        tell();
    }

    private Optional<Unit> selectedUnit() {
        IEditorPart editor = part().orElse(null);
        return editor != null
                        && editor.getSite().getSelectionProvider() != null
                        && editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection cells
                        && cells.getFirstElement() instanceof SelectedCell cell
                ? Optional.of(cell.unit())
                : Optional.empty();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Shows another group. */
    void choose(GroupStandings other) {
        group = key(other);
        if (state != null) {
            state = state.withBand("").with(Optional.empty(), Optional.empty());
            prepare();
        }
    }

    /** Narrows the standings to a band, or shows all again. */
    void narrow(String band) {
        if (state != null) {
            state = state.withBand(band.equals(state.band()) ? "" : band);
            tell();
        }
    }

    /** Chooses a unit, and a node of its scorecard. */
    void select(Unit unit, PlanNode node) {
        if (state == null) {
            return;
        }
        boolean same = state.unit().filter(own -> own == unit).isPresent()
                && state.node().filter(node::equals).isPresent();
        if (same) {
            return;
        }
        String its = run.standings()
                .of(unit)
                .map(standing -> run.standings().groups().stream()
                        .filter(each -> Objects.equals(each.group(), standing.group())
                                && each.scorecard() == standing.scorecard())
                        .findFirst()
                        .map(ResultsContext::key)
                        .orElse(group))
                .orElse(group);
        boolean other = !its.equals(key(state.charts().group()));
        state = state.with(Optional.of(unit), Optional.of(node));
        if (other) {
            group = its;
            state = state.withBand("");
            prepare();
        } else {
            tell();
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection cells
                && cells.getFirstElement() instanceof SelectedCell cell
                && cell.session() == session) {
            select(cell.unit(), cell.node());
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart) {
            follow();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            closed = editor;
            follow();
            closed = null;
        }
    }
}
