// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.List;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.StoreException;

/**
 * Cells that one action of a person changes, and what it takes to take it back. Belongs to the worker thread of its
 * session, except for {@link #label()}.
 */
public final class ScoreEdit {
    private final Author author;
    private final String label;
    private final List<CellEdit> edits;
    private List<JournalEntry> undoable = List.of();
    private List<JournalEntry> redoable = List.of();

    /**
     * An edit that is not stored yet.
     *
     * @param label what was done, in the language of the person; it goes into the journal
     */
    public ScoreEdit(Author author, String label, List<CellEdit> edits) {
        this.author = author;
        this.label = label;
        this.edits = List.copyOf(edits);
    }

    public String label() {
        return label;
    }

    /** Returns the cells as they are from then on. */
    List<CellEdit> apply(AssessmentStore store) throws StoreException {
        Change change = new Change(author, label, edits);
        undoable = store(store, change);
        return change.edits();
    }

    /** Returns the cells as they are from then on. */
    List<CellEdit> undo(AssessmentStore store) throws StoreException {
        Change change = Change.inverse(author, SessionTexts.undo(label), undoable);
        redoable = store(store, change);
        return change.edits();
    }

    /** Returns the cells as they are from then on. */
    List<CellEdit> redo(AssessmentStore store) throws StoreException {
        Change change = Change.inverse(author, SessionTexts.redo(label), redoable);
        undoable = store(store, change);
        return change.edits();
    }

    private static List<JournalEntry> store(AssessmentStore store, Change change) throws StoreException {
        long before = store.apply(new Change(change.author(), change.label(), List.of()));
        store.apply(change);
        return store.journal(before, change.edits().size());
    }
}
