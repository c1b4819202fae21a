// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;

/** Takes the open help along into another perspective, so that a person can follow the tutorial through all of them. */
final class HelpCompanion extends PerspectiveAdapter {
    private boolean open;

    @Override
    public void perspectivePreDeactivate(IWorkbenchPage page, IPerspectiveDescriptor left) {
        open = page.findView(HelpView.ID) != null;
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor entered) {
        if (open && page.findView(HelpView.ID) == null) {
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
