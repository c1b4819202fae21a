// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.internal.grid.ScoreInput;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;

/** Turns what is entered into the grid into edits of a session. */
record SessionInput(AssessmentSession session, Consumer<ScoreEdit> edits) implements ScoreInput {
    @Override
    public boolean readOnly() {
        return session.readOnly();
    }

    @Override
    public <T> Optional<T> read(Function<ScoreData, T> reader) {
        return session.read(reader);
    }

    @Override
    public void enter(String label, List<CellEdit> changes) {
        edits.accept(new ScoreEdit(session.author(), label, changes));
    }
}
