// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.assessment.ui.internal.figures.FiguresPage;
import vn.thang.assessment.ui.internal.findings.AssessmentFindings;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid.Place;
import vn.thang.assessment.ui.internal.grid.GridClasses;
import vn.thang.assessment.ui.internal.sheet.EditorPage;
import vn.thang.assessment.ui.internal.sheet.FormPage;
import vn.thang.assessment.ui.internal.sheet.SheetActions;
import vn.thang.assessment.ui.internal.sheet.SheetHost;
import vn.thang.assessment.ui.internal.sheet.SheetPage;
import vn.thang.assessment.ui.internal.targets.TargetsPage;
import vn.thang.assessment.ui.model.CellFindings;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.LastChange;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.assessment.ui.session.SessionListener;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.EditorStatus;
import vn.thang.ui.EmptyState;
import vn.thang.ui.FileInput;
import vn.thang.ui.HelpTopic;
import vn.thang.ui.Icons;
import vn.thang.ui.NoticeBar;
import vn.thang.ui.OpenJob;
import vn.thang.ui.OpenJob.Outcome;
import vn.thang.ui.OpeningPane;
import vn.thang.ui.PublishedSelection;
import vn.thang.ui.SavelessEditor;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.LiveFindings;
import vn.thang.ui.history.JournalSource;

/** The editor of an assessment. Every edit is stored at once, so there is never anything to save. */
public final class AssessmentEditor extends SavelessEditor implements SessionListener, IPersistableEditor {
    private static final int GRID = 0;
    private static final int SHEET = 1;
    private static final int UNDO_STEPS = 1_000;
    private static final int FORM = 2;
    private static final int FIGURES = 3;
    private static final int TARGETS = 4;
    /** The page of the help about each of these. */
    private static final List<String> HELP = List.of("grid", "sheet", "form", "figures", "targets");

    private final IUndoContext undoContext = new ObjectUndoContext(this);
    private final PublishedSelection selection = new PublishedSelection();
    private final AssessmentStatus status = new AssessmentStatus(this);
    private final Locale locale = UiLanguage.locale();
    private LiveFindings findings;
    private Composite pane;
    private OpenJob<AssessmentSession> opening;
    private AssessmentSession session;
    private EditorTabs tabs;
    private SheetContext contexts;
    private FileJournal journal;
    private AssessmentPage grid;
    private Optional<Place> place = Optional.empty();
    private Optional<LeftPlace> left = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        site.setSelectionProvider(selection);
        findings = new LiveFindings(
                site.getShell().getDisplay(),
                // Not the adapter, which waits for the first units in the grid: a large one takes longer than the pause
                // before the check, which would then not come before the next edit.
                new AssessmentFindings(() -> tabs == null ? Optional.empty() : Optional.of(new Open())));
        findings.addListener(() -> grid.grid().mark(new CellFindings(findings.overlay())));
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new Composite(parent, 0);
        pane.setLayout(new FillLayout());
        open();
    }

    private Path file() {
        return ((FileInput) getEditorInput()).file();
    }

    private void open() {
        Path file = file();
        String name = file.getFileName().toString();
        Layer layer = left.map(LeftPlace::layer).orElseGet(Settings::layer);
        opening = new OpenJob<>(
                EditorTexts.text("open.job", name),
                pane.getDisplay(),
                monitor -> read(file, layer, monitor),
                this::opened);
        replace(new OpeningPane(
                pane, EditorTexts.text("open.running", name), EditorTexts.text("open.cancel"), opening::cancel));
        opening.schedule();
        CompletableFuture.runAsync(GridClasses::load);
    }

    private static AssessmentSession read(Path file, Layer layer, IProgressMonitor monitor)
            throws BadInputException, StoreException {
        return AssessmentSession.open(
                file, new SqliteAssessmentStores(), StandardMethods.scoring(), Clock.systemUTC(), layer, monitor);
    }

    private void opened(Outcome<AssessmentSession> outcome) {
        if (pane.isDisposed()) {
            outcome.read().ifPresent(AssessmentSession::close);
            return;
        }
        switch (outcome) {
            case Outcome.Opened<AssessmentSession> opened -> start(opened.content());
            case Outcome.Refused<AssessmentSession> refused -> notOpened("open.refused", refused.why());
            case Outcome.Cancelled<AssessmentSession> cancelled -> notOpened("open.cancelled", file().toString());
        }
    }

    private void notOpened(String key, String text) {
        replace(new EmptyState(
                pane,
                Icons.WARNING,
                EditorTexts.text(key),
                text,
                List.of(new EmptyState.Choice(
                        "open.retry",
                        Icons.OPEN,
                        EditorTexts.text("open.retry"),
                        EditorTexts.text("open.retry.hint"),
                        this::open))));
    }

    private void start(AssessmentSession opened) {
        session = opened;
        ClosingSessions.opened(session);
        history().setLimit(undoContext, UNDO_STEPS);
        journal = new FileJournal(session, locale, this::selectedCell);
        contexts = new SheetContext(getSite().getService(IContextService.class));
        onScreen(this::showPages);
    }

    /** Apart from the start, so that neither keeps the keys and the mouse waiting for long. */
    private void showPages() {
        session.addListener(this);
        Composite frame = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        session.recovered().ifPresent(last -> recovered(frame, last));
        tabs = new EditorTabs(frame, this::pageChanged);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        tabs.add(EditorTexts.text("page.grid"), this::gridPage);
        tabs.add(EditorTexts.text("page.sheet"), parent -> new SheetPage(parent, host(SHEET)));
        tabs.add(EditorTexts.text("page.form"), parent -> new FormPage(parent, host(FORM)));
        tabs.add(EditorTexts.text("page.figures"), parent -> new FiguresPage(parent, host(FIGURES)));
        tabs.add(EditorTexts.text("page.targets"), parent -> new TargetsPage(parent, host(TARGETS)));
        tabs.activate(GRID);
        replace(frame);
        left.ifPresent(this::goTo);
        status.changed();
        tabs.page().setFocus();
        findings.changed();
    }

    private void goTo(LeftPlace at) {
        place = at.find(session.run());
        if (at.page() == GRID) {
            place.ifPresent(cell -> tabs.page().reveal(cell.unit(), cell.node()));
        } else if (at.page() > GRID && at.page() <= TARGETS) {
            tabs.activate(at.page());
        }
    }

    @Override
    public void restoreState(IMemento memento) {
        left = LeftPlace.read(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        if (tabs != null) {
            left = Optional.of(LeftPlace.of(
                    tabs.active(), session.run().layer(), grid.scope().key(), place));
        }
        left.ifPresent(at -> at.write(memento));
    }

    /** Tells that the process before was killed, and up to where everything is there. */
    private void recovered(Composite frame, LastChange last) {
        NoticeBar[] bar = new NoticeBar[1];
        NoticeBar.Choice ok = new NoticeBar.Choice("recovered.ok", EditorTexts.text("recovered.ok"), () -> {
            bar[0].dispose();
            frame.layout();
        });
        bar[0] = new NoticeBar(
                frame,
                EditorTexts.text("recovered", change(last), last.author().name(), journal.time(last.when())),
                List.of(ok));
        bar[0].setData("id", "recovered");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar[0]);
    }

    private static String change(LastChange last) {
        return last.label().isBlank() ? EditorTexts.text("recovered.import") : last.label();
    }

    private EditorPage gridPage(Composite parent) {
        SessionInput input = new SessionInput(session, this::perform);
        grid = new AssessmentPage(
                parent,
                session.run(),
                input,
                locale,
                left.map(LeftPlace::scope),
                actions(),
                selected -> selected(GRID, selected));
        return new GridPage(grid);
    }

    private SheetHost host(int index) {
        return new SheetHost() {
            @Override
            public AssessmentSession session() {
                return session;
            }

            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public void perform(ScoreEdit edit) {
                AssessmentEditor.this.perform(edit);
            }

            @Override
            public void selected(Unit unit, PlanNode node) {
                AssessmentEditor.this.selected(index, Optional.of(new Place(unit, node)));
            }
        };
    }

    /** Every page stays where the person was on the one before. */
    private void pageChanged() {
        contexts.show(tabs.page().actions().isPresent());
        place.or(this::first).ifPresent(at -> tabs.page().reveal(at.unit(), at.node()));
    }

    /** Where to begin on a page that shows one unit. */
    private Optional<Place> first() {
        return tabs.active() == GRID
                ? Optional.empty()
                : session.run().standings().all().stream()
                        .findFirst()
                        .map(standing -> new Place(
                                standing.unit(),
                                session.run()
                                        .tableOf(standing.unit())
                                        .orElseThrow()
                                        .plan()
                                        .nodes()
                                        .getFirst()));
    }

    private void selected(int page, Optional<Place> selected) {
        if (tabs.active() == page) {
            boolean moved = !selected.equals(place);
            place = selected;
            selection.setSelection(selectedCell().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
            if (moved) {
                journal.moved();
            }
        }
    }

    private Optional<SelectedCell> selectedCell() {
        return place.map(at -> new SelectedCell(session, at.unit(), at.node()));
    }

    private AssessmentPage.Actions actions() {
        return new AssessmentPage.Actions() {
            @Override
            public void show(Layer layer) {
                session.show(layer);
            }

            @Override
            public void export() {
                run(AssessmentEditors.EXPORT_COMMAND);
            }

            @Override
            public void scopeChanged() {
                status.changed();
            }
        };
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private void replace(Control next) {
        for (Control child : pane.getChildren()) {
            if (child != next) {
                child.dispose();
            }
        }
        pane.layout(true, true);
    }

    private void perform(ScoreEdit edit) {
        try {
            history().execute(new ScoreEditOperation(session, edit, undoContext), null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(edit.label(), e);
        }
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    @Override
    public void scored(ScoringRun run) {
        onScreen(() -> {
            tabs.show(run);
            journal.written();
            status.changed();
            findings.changed();
        });
    }

    @Override
    public void failed(Finding finding) {
        onScreen(() -> {
            history().dispose(undoContext, true, true, false);
            MessageDialog.openError(getSite().getShell(), EditorTexts.text("edit.failed"), finding.in(locale));
        });
    }

    private void onScreen(Runnable work) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!pane.isDisposed()) {
                work.run();
            }
        });
    }

    /** The open assessment; empty while it is being opened or when it could not be. */
    public Optional<AssessmentSession> session() {
        return Optional.ofNullable(session);
    }

    /** The grid; empty as long as the session is. */
    public Optional<AssessmentGrid> grid() {
        return Optional.ofNullable(grid).map(AssessmentPage::grid);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IUndoContext.class) {
            return adapter.cast(undoContext);
        }
        if (adapter == JournalSource.class) {
            return adapter.cast(journal);
        }
        if (adapter == SheetActions.class) {
            return tabs == null ? null : adapter.cast(tabs.page().actions().orElse(null));
        }
        if (adapter == OpenAssessment.class) {
            return tabs == null || !grid.grid().isReady() ? null : adapter.cast(new Open());
        }
        if (adapter == EditorStatus.class) {
            return adapter.cast(status);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast(new HelpTopic(HELP.get(tabs == null ? GRID : tabs.active())));
        }
        if (adapter == FindingsSource.class) {
            return adapter.cast(findings);
        }
        return super.getAdapter(adapter);
    }

    private final class Open implements OpenAssessment {
        @Override
        public AssessmentSession session() {
            return session;
        }

        @Override
        public GridModel model() {
            return grid.grid().model();
        }

        @Override
        public GridView view() {
            return grid.grid().view();
        }

        @Override
        public NatTable table() {
            return grid.grid().table();
        }

        @Override
        public String refusal() {
            return grid.grid().refusal();
        }

        @Override
        public void reveal(Unit unit, PlanNode node) {
            tabs.page().reveal(unit, node);
        }

        @Override
        public void revealFigure(String figureId) {
            tabs.activate(FIGURES);
            if (tabs.page() instanceof FiguresPage page) {
                page.reveal(figureId);
                page.setFocus();
            }
        }

        @Override
        public void perform(ScoreEdit edit) {
            AssessmentEditor.this.perform(edit);
        }
    }

    @Override
    public void setFocus() {
        if (tabs != null) {
            tabs.page().setFocus();
        } else {
            pane.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (opening != null) {
            opening.cancel();
        }
        findings.close();
        if (session != null) {
            history().dispose(undoContext, true, true, true);
            session.removeListener(this);
            ClosingSessions.close(session);
        }
        super.dispose();
    }
}
