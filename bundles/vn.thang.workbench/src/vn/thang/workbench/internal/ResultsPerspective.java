// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Reading results: standings, beside them the selected unit or the whole group and how sure it is, below why. */
public final class ResultsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Arrangement arrangement = Arrangement.of(layout);
        layout.setEditorAreaVisible(false);
        arrangement.later("help", IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA, Views.HELP);
        arrangement.folder("left", IPageLayout.LEFT, 0.52f, IPageLayout.ID_EDITOR_AREA, Views.STANDINGS, Views.WHAT_IF);
        arrangement.folder(
                "right",
                IPageLayout.TOP,
                0.62f,
                IPageLayout.ID_EDITOR_AREA,
                Views.PROFILE,
                Views.OVERVIEW,
                Views.ROBUSTNESS,
                Views.DIAGNOSIS,
                Views.YEARS);
        arrangement.folder("bottom", IPageLayout.TOP, 0.9f, IPageLayout.ID_EDITOR_AREA, Views.EXPLAIN, Views.FINDINGS);
    }
}
