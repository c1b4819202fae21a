// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Edits that belong together: they are stored together or not at all.
 *
 * @param author who
 * @param label what was done, in the words of the user
 * @param edits in order; a later edit of the same cell wins
 */
public record Change(Author author, String label, List<CellEdit> edits) {
    /** Refuses null, copies the list. */
    public Change {
        Objects.requireNonNull(author);
        Objects.requireNonNull(label);
        edits = List.copyOf(edits);
    }

    /**
     * The change that takes journalled edits back: every cell gets the content and the comment it had before the earliest
     * of the entries that concern it. The basis of undo; to redo, invert the entries of the inverse.
     *
     * @param entries in the order of their sequence
     */
    public static Change inverse(Author author, String label, List<JournalEntry> entries) {
        Map<List<Object>, CellEdit> first = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            first.putIfAbsent(
                    List.of(entry.unitId(), entry.key()),
                    new CellEdit(entry.unitId(), entry.key(), entry.before(), entry.commentBefore()));
        }
        return new Change(author, label, new ArrayList<>(first.values()).reversed());
    }
}
