// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ScoreData;

/** Where the grid reads what is stored, and where it hands over what was entered. May be called from any thread. */
public interface ScoreInput {
    /** True when nothing may be entered. */
    boolean readOnly();

    /** Looks into the stored cells; empty when an edit that is being stored takes too long. */
    <T> Optional<T> read(Function<ScoreData, T> reader);

    /**
     * Changes cells in one step that can be undone. Belongs to the user-interface thread.
     *
     * @param label what was done, for the history
     */
    void enter(String label, List<CellEdit> edits);
}
