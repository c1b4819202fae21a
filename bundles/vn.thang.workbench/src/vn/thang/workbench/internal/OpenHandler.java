// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.ui.Settings;

/** File &gt; Open... */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Texts.text("open.title"));
        dialog.setFilterExtensions(
                new String[] {"*.assessment;*.criteria;*.csv", "*.assessment", "*.criteria", "*.csv", "*.*"});
        dialog.setFilterNames(new String[] {
            Texts.text("open.thang"),
            Texts.text("open.assessments"),
            Texts.text("open.frameworks"),
            Texts.text("open.figures"),
            Texts.text("open.all")
        });
        dialog.setFilterPath(Settings.folder().toString());
        String file = dialog.open();
        if (file != null) {
            Opening.open(window.getActivePage(), Path.of(file));
        }
        return null;
    }
}
