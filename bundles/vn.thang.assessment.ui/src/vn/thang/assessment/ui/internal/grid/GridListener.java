// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.Optional;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid.Place;
import vn.thang.assessment.ui.model.BlockEdit;

/** Hears what happens in the grid; called on the user-interface thread. */
public interface GridListener {
    /** Another cell is selected, or its scores have changed. */
    void selected(Optional<Place> place);

    /** Other rows or scores are shown. */
    void shown();

    /**
     * A block is not clean; nothing has been changed.
     *
     * @param takeValid enters what can be taken
     */
    void refused(BlockEdit edit, Runnable takeValid);

    /** The bar to search is asked for. */
    void find();

    /** The next match of the last search is asked for. */
    void findNext(boolean forward);

    /** Somebody wants to say why cells do not apply. */
    void askReason();
}
