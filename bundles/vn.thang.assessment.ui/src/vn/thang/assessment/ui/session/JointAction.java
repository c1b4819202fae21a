// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.List;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.JointChange;
import vn.thang.assessment.store.StoreException;

/** What came together; what was there before is what is taken back next. */
final class JointAction implements ScoreEdit.Action {
    private final JointChange change;
    private JointChange back;

    JointAction(JointChange change) {
        this.change = change;
    }

    boolean changesUnits() {
        return !change.attributes().isEmpty();
    }

    @Override
    public List<CellEdit> apply(AssessmentStore store, String label) throws StoreException {
        back = store.apply(change);
        return change.edits();
    }

    @Override
    public List<CellEdit> takeBack(AssessmentStore store, String label) throws StoreException {
        JointChange next = back.by(change.author(), label);
        back = store.apply(next);
        return next.edits();
    }
}
