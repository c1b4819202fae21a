// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import vn.thang.assessment.Unit;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** One way to see and edit the open assessment. */
public interface EditorPage {
    Control control();

    /** New scores, for the same assessment. */
    void show(ScoringRun run);

    /** Goes to a unit at a node of its scorecard. */
    void reveal(Unit unit, PlanNode node);

    boolean setFocus();

    /** What the commands of the sheet pages do here; empty where they do nothing. */
    default Optional<SheetActions> actions() {
        return Optional.empty();
    }
}
