// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import org.eclipse.swt.widgets.Control;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.internal.sheet.EditorPage;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** The grid as a page of the editor. */
record GridPage(AssessmentPage page) implements EditorPage {
    @Override
    public Control control() {
        return page;
    }

    @Override
    public void show(ScoringRun run) {
        page.show(run);
    }

    @Override
    public void reveal(Unit unit, PlanNode node) {
        page.reveal(unit, node);
    }

    @Override
    public boolean setFocus() {
        return page.setFocus();
    }
}
