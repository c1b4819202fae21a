// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import vn.thang.workbench.WorkbenchIds;

/** Scoring: files on the left, the assessments, below them everything about the selected score. */
public final class EvaluationPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Arrangement arrangement = Arrangement.of(layout);
        arrangement.folder("left", IPageLayout.LEFT, 0.17f, IPageLayout.ID_EDITOR_AREA, WorkbenchIds.EXPLORER);
        arrangement.later("help", IPageLayout.RIGHT, 0.67f, IPageLayout.ID_EDITOR_AREA, Views.HELP);
        arrangement
                .folder(
                        "bottom",
                        IPageLayout.BOTTOM,
                        0.7f,
                        IPageLayout.ID_EDITOR_AREA,
                        Views.SHEET,
                        Views.EXPLAIN,
                        Views.FINDINGS,
                        Views.HISTORY)
                .ifPresent(bottom -> bottom.addPlaceholder(Views.SCRIPT));
    }
}
