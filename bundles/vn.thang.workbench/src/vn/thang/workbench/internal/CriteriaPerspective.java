// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import vn.thang.workbench.WorkbenchIds;

/** Writing criteria: files and findings on the left, the framework in the middle, what its rules do on the right. */
public final class CriteriaPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Arrangement arrangement = Arrangement.of(layout);
        arrangement.folder("left", IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA, WorkbenchIds.EXPLORER);
        arrangement.later("help", IPageLayout.RIGHT, 0.67f, IPageLayout.ID_EDITOR_AREA, Views.HELP);
        arrangement.folder("right", IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA, Views.PREVIEW);
        arrangement.folder(
                "bottom", IPageLayout.BOTTOM, 0.75f, IPageLayout.ID_EDITOR_AREA, Views.FINDINGS, Views.HISTORY);
    }
}
