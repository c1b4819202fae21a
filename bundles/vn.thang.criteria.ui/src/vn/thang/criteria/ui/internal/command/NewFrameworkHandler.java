// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.command;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.ui.Settings;

/** File &gt; New &gt; Framework. */
public final class NewFrameworkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Path folder = Settings.folder();
        NewFrameworkDialog dialog = new NewFrameworkDialog(window.getShell(), folder);
        if (dialog.open() == Window.OK) {
            WriteJob.write(
                    dialog.file(),
                    dialog.content(),
                    window.getShell().getDisplay(),
                    file -> CriteriaEditors.open(window.getActivePage(), file));
        }
        return null;
    }
}
