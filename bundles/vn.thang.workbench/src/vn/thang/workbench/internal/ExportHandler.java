// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.cli.Services;

/** File &gt; Export the report... for the assessment of the active editor. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Services services = Services.standard();
        AssessmentEditors.file(HandlerUtil.getActiveEditor(event)).ifPresent(file -> {
            ExportDialog dialog = new ExportDialog(shell, file, services.exporters());
            if (dialog.open() == Window.OK) {
                ReportExport export = dialog.export();
                new ExportJob(
                                export,
                                services,
                                results -> shell.getDisplay()
                                        .asyncExec(() -> ExportMessage.show(shell, results, export.folder())))
                        .schedule();
            }
        });
        return null;
    }
}
