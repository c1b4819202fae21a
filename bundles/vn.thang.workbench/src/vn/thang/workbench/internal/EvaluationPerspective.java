// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import vn.thang.assessment.ui.AssessmentEditors;

/** Scoring: the assessments above, the derivation of the selected score below. */
public final class EvaluationPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(AssessmentEditors.EXPLAIN_VIEW, IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
        layout.getViewLayout(AssessmentEditors.EXPLAIN_VIEW).setCloseable(true);
    }
}
