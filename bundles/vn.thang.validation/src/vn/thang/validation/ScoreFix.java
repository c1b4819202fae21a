// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.List;
import vn.thang.assessment.store.CellEdit;
import vn.thang.criteria.text.Message;

/**
 * One way to repair scores. Nothing is changed until somebody stores the edits, as one change.
 *
 * @param label what will be done, as an order
 * @param needsReason whether a person has to say why before it is done, see {@link #because}
 * @param edits of different cells
 */
public record ScoreFix(Message label, boolean needsReason, List<CellEdit> edits) {
    public ScoreFix {
        edits = List.copyOf(edits);
    }

    /** The same with a reason as the comment of every cell. */
    public ScoreFix because(String reason) {
        List<CellEdit> explained = edits.stream()
                .map(edit -> new CellEdit(edit.unitId(), edit.key(), edit.cell(), reason))
                .toList();
        return new ScoreFix(label, false, explained);
    }
}
