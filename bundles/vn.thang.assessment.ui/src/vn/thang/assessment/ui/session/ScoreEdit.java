// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.List;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.EvidenceChange;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JointChange;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;

/**
 * What one action of a person changes, cells or evidence, and what it takes to take it back. Belongs to the worker thread
 * of its session, except for {@link #label()}.
 */
public final class ScoreEdit {

    /** What is stored, and the cells as they are from then on. */
    interface Action {
        List<CellEdit> apply(AssessmentStore store, String label) throws StoreException;

        List<CellEdit> takeBack(AssessmentStore store, String label) throws StoreException;
    }

    private final String label;
    private final Action action;

    private ScoreEdit(String label, Action action) {
        this.label = label;
        this.action = action;
    }

    /**
     * An edit of cells that is not stored yet. A comment that is null keeps the one of the cell, unless that was the
     * reason why the cell did not apply and it applies from now on; an empty comment removes it.
     *
     * @param label what was done, in the language of the person; it goes into the journal
     */
    public ScoreEdit(Author author, String label, List<CellEdit> edits) {
        this(label, new Cells(author, edits));
    }

    /**
     * A change of evidence that is not stored yet.
     *
     * @param label what was done, in the language of the person; it goes into the journal
     * @param put added, or in place of that of the same id
     * @param removed ids
     */
    public static ScoreEdit evidence(Author author, String label, List<Evidence> put, List<String> removed) {
        return new ScoreEdit(label, new Documents(new EvidenceChange(author, label, put, removed)));
    }

    /**
     * A change of the published figures that is not stored yet: all of them as they are from then on.
     *
     * @param label what was done, in the language of the person; it goes into the journal
     * @param figures copied; their groups and sources belong to the assessment
     */
    public static ScoreEdit figures(Author author, String label, List<PublishedFigure> figures) {
        return new ScoreEdit(label, new FiguresAction(author, figures));
    }

    /**
     * A change of targets that is not stored yet.
     *
     * @param label what was done, in the language of the person; it goes into the journal
     * @param put added, or in place of that of the same id
     * @param removed ids
     */
    public static ScoreEdit targets(Author author, String label, List<Target> put, List<String> removed) {
        return new ScoreEdit(label, new TargetsAction(new TargetChange(author, label, put, removed)));
    }

    /**
     * Cells, evidence and attributes of units that came together and are stored together; not stored yet.
     *
     * @param change its label goes into the journal
     */
    public static ScoreEdit joint(JointChange change) {
        return new ScoreEdit(change.label(), new JointAction(change));
    }

    public String label() {
        return label;
    }

    /** Whether what units are scored by besides cells is different afterwards. */
    boolean changesUnits() {
        return action instanceof JointAction joint && joint.changesUnits();
    }

    /** Returns the cells as they are from then on. */
    List<CellEdit> apply(AssessmentStore store) throws StoreException {
        return action.apply(store, label);
    }

    /** Returns the cells as they are from then on. */
    List<CellEdit> undo(AssessmentStore store) throws StoreException {
        return action.takeBack(store, SessionTexts.undo(label));
    }

    /** Returns the cells as they are from then on. */
    List<CellEdit> redo(AssessmentStore store) throws StoreException {
        return action.takeBack(store, SessionTexts.redo(label));
    }

    /** Cells; what was journalled last is what is taken back next. */
    private static final class Cells implements Action {
        private final Author author;
        private final List<CellEdit> edits;
        private List<JournalEntry> last = List.of();

        Cells(Author author, List<CellEdit> edits) {
            this.author = author;
            this.edits = List.copyOf(edits);
        }

        @Override
        public List<CellEdit> apply(AssessmentStore store, String label) throws StoreException {
            return store(
                    store,
                    new Change(
                            author,
                            label,
                            edits.stream().map(edit -> withComment(store, edit)).toList()));
        }

        @Override
        public List<CellEdit> takeBack(AssessmentStore store, String label) throws StoreException {
            return store(store, Change.inverse(author, label, last));
        }

        private static CellEdit withComment(AssessmentStore store, CellEdit edit) {
            int row = store.data().rowOf(edit.unitId());
            if (edit.comment() != null) {
                String comment =
                        edit.comment().isBlank() ? null : edit.comment().strip();
                return new CellEdit(edit.unitId(), edit.key(), edit.cell(), comment);
            }
            boolean reason = row >= 0
                    && store.data().column(edit.key()).status(row) == CellStatus.NOT_APPLICABLE
                    && edit.cell().status() != CellStatus.NOT_APPLICABLE;
            return row < 0 || reason
                    ? edit
                    : store.info(edit.unitId(), edit.key())
                            .map(info -> new CellEdit(edit.unitId(), edit.key(), edit.cell(), info.comment()))
                            .orElse(edit);
        }

        private List<CellEdit> store(AssessmentStore store, Change change) throws StoreException {
            long before = store.apply(new Change(change.author(), change.label(), List.of()));
            store.apply(change);
            last = store.journal(before, change.edits().size());
            return change.edits();
        }
    }

    /** Evidence; what was journalled last is what is taken back next. */
    private static final class Documents implements Action {
        private final EvidenceChange change;
        private List<EvidenceEntry> last = List.of();

        Documents(EvidenceChange change) {
            this.change = change;
        }

        @Override
        public List<CellEdit> apply(AssessmentStore store, String label) throws StoreException {
            last = store.apply(change);
            return List.of();
        }

        @Override
        public List<CellEdit> takeBack(AssessmentStore store, String label) throws StoreException {
            last = store.apply(EvidenceChange.inverse(change.author(), label, last));
            return List.of();
        }
    }
}
