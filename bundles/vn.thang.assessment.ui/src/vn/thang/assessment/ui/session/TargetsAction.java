// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.List;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.TargetChange;
import vn.thang.assessment.store.TargetEntry;

/** Targets; what was journalled last is what is taken back next. */
final class TargetsAction implements ScoreEdit.Action {
    private final TargetChange change;
    private List<TargetEntry> last = List.of();

    TargetsAction(TargetChange change) {
        this.change = change;
    }

    @Override
    public List<CellEdit> apply(AssessmentStore store, String label) throws StoreException {
        last = store.apply(change);
        return List.of();
    }

    @Override
    public List<CellEdit> takeBack(AssessmentStore store, String label) throws StoreException {
        last = store.apply(TargetChange.inverse(change.author(), label, last));
        return List.of();
    }
}
