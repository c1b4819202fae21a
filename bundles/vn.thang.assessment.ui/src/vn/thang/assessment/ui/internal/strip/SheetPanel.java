// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.CellDetails;
import vn.thang.assessment.ui.session.JournalPage;
import vn.thang.assessment.ui.session.SessionListener;
import vn.thang.assessment.ui.session.UnitFacts;
import vn.thang.assessment.ui.sheet.JournalText;
import vn.thang.assessment.ui.sheet.SheetEdits;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.assessment.ui.sheet.SheetRow;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;

/** Everything about the selected cell: what is asked, the layers, the evidence and the history. Never waits. */
final class SheetPanel extends Composite {
    private static final int HISTORY = 200;
    /** Keys that move on at once do not make the strip read and show every cell on the way. */
    private static final int PAUSE_MILLIS = 60;

    /** What was read from the file, and the sheet made of it. */
    private record Read(UnitFacts facts, CellDetails details, JournalPage journal, Optional<SheetModel> sheet) {
        Read(UnitFacts facts, CellDetails details, JournalPage journal) {
            this(facts, details, journal, Optional.empty());
        }

        Read with(Optional<SheetModel> made) {
            return new Read(facts, details, journal, made);
        }
    }

    private final Display display = getDisplay();
    private final Locale locale;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    /**
     * Null until a cell is selected: a start that opens no assessment has no use for them. Made while the cell is read, so that
     * making and filling them are two events.
     */
    private Panes panes;

    private final Runnable read = this::read;
    /** The editor publishes its selection again after an edit, but this strip hears it only while the editor is active. */
    private final SessionListener scored = new SessionListener() {
        @Override
        public void scored(ScoringRun run) {
            if (!display.isDisposed()) {
                display.asyncExec(SheetPanel.this::again);
            }
        }

        @Override
        public void failed(Finding finding) {
            // The editor says it; nothing has changed.
        }
    };

    private OpenAssessment open;
    private SelectedCell cell;
    private AssessmentSession followed;
    private JournalText journal;
    private AssessmentSession journalOf;

    SheetPanel(Composite parent, Locale locale) {
        super(parent, SWT.NONE);
        this.locale = locale;
        setLayout(stack);
        empty = new EmptyState(
                this, Icons.INFO, StripTexts.text("empty.title"), StripTexts.text("empty.text"), List.of());
        clear();
        addDisposeListener(e -> follow(null));
    }

    void clear() {
        cell = null;
        follow(null);
        stack.topControl = empty;
        layout();
    }

    /** Follows a selection; called again for the same cell when its scores have changed. */
    void show(OpenAssessment assessment, SelectedCell selected) {
        open = assessment;
        cell = selected;
        follow(selected.session());
        getDisplay().timerExec(PAUSE_MILLIS, read);
    }

    private void follow(AssessmentSession session) {
        if (followed != session) {
            if (followed != null) {
                followed.removeListener(scored);
            }
            followed = session;
            if (followed != null) {
                followed.addListener(scored);
            }
        }
    }

    private void again() {
        if (!isDisposed() && cell != null) {
            getDisplay().timerExec(PAUSE_MILLIS, read);
        }
    }

    private void read() {
        if (isDisposed() || cell == null || cell.session().isClosed()) {
            return;
        }
        if (panes == null) {
            panes = new Panes(this, locale);
        }
        SelectedCell selected = cell;
        AssessmentSession session = selected.session();
        session.score(List.of(Layer.values()));
        CompletableFuture<CellDetails> details = session.details(selected.unit(), selected.node());
        CompletableFuture<JournalPage> entries = session.journal(filter(selected), JournalPage.Cursor.NEWEST, HISTORY);
        session.facts(selected.unit())
                .thenCombine(details, (facts, known) -> new Read(facts, known, null))
                .thenCombine(entries, (read, page) -> new Read(read.facts(), read.details(), page))
                .thenApplyAsync(read -> read.with(SheetModel.of(session, read.facts(), locale)))
                .thenAccept(read -> getDisplay().asyncExec(() -> take(selected, read)));
    }

    private static JournalPage.Filter filter(SelectedCell selected) {
        return new JournalPage.Filter(selected.unit().getId(), Set.copyOf(selected.items()));
    }

    private void take(SelectedCell asked, Read read) {
        if (isDisposed() || !asked.equals(cell)) {
            return;
        }
        AssessmentSession session = asked.session();
        Optional<SheetModel> model = read.sheet();
        Optional<SheetRow> row = model.flatMap(sheet -> sheet.row(asked.node()));
        if (row.isPresent()) {
            show(content(session, model.get(), row.get(), read));
        } else if (model.isPresent()) {
            clear();
        }
    }

    private StripContent content(AssessmentSession session, SheetModel model, SheetRow row, Read read) {
        if (journalOf != session) {
            journalOf = session;
            journal = new JournalText(session.run().framework(), session.model(), locale, ZoneId.systemDefault());
        }
        return new StripContent(
                model,
                row,
                read.facts(),
                read.details(),
                read.journal().entries(),
                journal,
                new SheetEdits(model, session.author(), locale),
                session.readOnly(),
                open::perform);
    }

    private void show(StripContent content) {
        panes.show(content);
        stack.topControl = panes.sash;
        layout();
    }

    @Override
    public boolean setFocus() {
        return panes != null && stack.topControl == panes.sash
                ? panes.criterion.control().setFocus()
                : super.setFocus();
    }

    /** What is shown of a cell. */
    private static final class Panes {
        private final SashForm sash;
        private final CriterionText criterion;
        private final LayerFields layers;
        private final EvidenceTable evidence;
        private final HistoryTable history;
        private final CTabItem evidenceTab;

        Panes(Composite parent, Locale locale) {
            sash = Look.plain(new SashForm(parent, SWT.HORIZONTAL));
            criterion = new CriterionText(sash, locale);
            layers = new LayerFields(sash);
            CTabFolder tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
            tabs.setData("id", "strip.tabs");
            evidence = new EvidenceTable(tabs);
            history = new HistoryTable(tabs);
            evidenceTab = new CTabItem(tabs, SWT.NONE);
            evidenceTab.setControl(evidence.control());
            CTabItem historyTab = new CTabItem(tabs, SWT.NONE);
            historyTab.setText(StripTexts.text("tab.history"));
            historyTab.setControl(history.control());
            tabs.setSelection(0);
            sash.setWeights(26, 38, 36);
        }

        void show(StripContent content) {
            criterion.show(content);
            layers.show(content);
            evidence.show(content);
            history.show(content);
            evidenceTab.setText(
                    StripTexts.text("tab.evidence", content.row().evidence().size()));
        }
    }
}
