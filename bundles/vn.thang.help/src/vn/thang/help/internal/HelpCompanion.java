// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Takes the open help along into another perspective, so that a person can follow the tutorial through all of them; no
 * longer once the help was closed in one of them.
 */
final class HelpCompanion extends PerspectiveAdapter {
    private boolean closed;

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (change.equals(IWorkbenchPage.CHANGE_VIEW_HIDE) || change.equals(IWorkbenchPage.CHANGE_VIEW_SHOW)) {
            closed = page.findViewReference(HelpView.ID) == null;
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor entered) {
        if (!closed) {
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(page));
        }
    }

    private static void show(IWorkbenchPage page) {
        try {
            page.showView(HelpView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(HelpCompanion.class).error(e.getMessage(), e);
        }
    }
}
