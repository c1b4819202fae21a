// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.List;
import java.util.Objects;

/**
 * Cells, evidence and attributes of units that came together, for instance on one form: they are stored together or not at
 * all. The journals name them by the same label.
 *
 * @param author who
 * @param label what was done, in the words of the user
 * @param edits in order; a later edit of the same cell wins
 * @param put evidence that is added, or replaces that of the same id
 * @param removed ids of evidence
 * @param attributes what units state from now on
 */
public record JointChange(
        Author author,
        String label,
        List<CellEdit> edits,
        List<Evidence> put,
        List<String> removed,
        List<AttributeEdit> attributes) {
    /** Refuses null, copies the lists. */
    public JointChange {
        Objects.requireNonNull(author);
        Objects.requireNonNull(label);
        edits = List.copyOf(edits);
        put = List.copyOf(put);
        removed = List.copyOf(removed);
        attributes = List.copyOf(attributes);
    }

    /** Whether there is nothing to store. */
    public boolean isEmpty() {
        return edits.isEmpty() && put.isEmpty() && removed.isEmpty() && attributes.isEmpty();
    }

    /** The same by somebody else or under another name. */
    public JointChange by(Author other, String newLabel) {
        return new JointChange(other, newLabel, edits, put, removed, attributes);
    }
}
