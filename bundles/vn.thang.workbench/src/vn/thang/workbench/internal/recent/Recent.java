// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.recent;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import vn.thang.ui.Settings;
import vn.thang.workbench.internal.Opening;

/** Keeps the list of files opened lately. */
public final class Recent {
    private static final RecentFiles FILES = new RecentFiles(Settings::recent, Settings::keepRecent);

    private Recent() {}

    public static RecentFiles files() {
        return FILES;
    }

    /** Notes every file that is opened in this page from now on. */
    public static void follow(IWorkbenchPage page) {
        page.addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                if (part instanceof IEditorReference reference) {
                    Opening.file(reference.getEditor(false)).ifPresent(FILES::opened);
                }
            }
        });
    }
}
