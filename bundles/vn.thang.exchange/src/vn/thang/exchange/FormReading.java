// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AttributeEdit;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.JointChange;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.Finding;

/**
 * What a returned form changes; nothing is stored yet.
 *
 * @param changes in the order of the form; none when it says what the assessment says
 * @param edits of cells
 * @param evidence new pieces
 * @param removed ids of evidence
 * @param warnings what is left out, and what does not fit to the assessment as it is now
 */
public record FormReading(
        Path file,
        Unit unit,
        Layer layer,
        List<FormChange> changes,
        List<CellEdit> edits,
        List<Evidence> evidence,
        List<String> removed,
        List<AttributeEdit> attributes,
        List<Finding> warnings) {
    public FormReading {
        changes = List.copyOf(changes);
        edits = List.copyOf(edits);
        evidence = List.copyOf(evidence);
        removed = List.copyOf(removed);
        attributes = List.copyOf(attributes);
        warnings = List.copyOf(warnings);
    }

    /** Everything as one change, to be stored by {@link AssessmentStore#apply(JointChange)}. */
    public JointChange change(Author author, String label) {
        return new JointChange(author, label, edits, evidence, removed, attributes);
    }

    /** How many changes are about this. */
    public long count(FormChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
