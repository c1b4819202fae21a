// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
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
                new ExportJob(
                                dialog.export(),
                                services,
                                results -> shell.getDisplay().asyncExec(() -> tell(shell, results)))
                        .schedule();
            }
        });
        return null;
    }

    private static void tell(Shell shell, List<ReportExport.Result> results) {
        boolean written = results.stream().allMatch(ReportExport.Result::written);
        String text = results.stream().map(ReportExport.Result::messages).collect(Collectors.joining("\n"));
        int kind = written ? MessageDialog.INFORMATION : MessageDialog.ERROR;
        String title = Texts.text(written ? "export.done" : "export.failed");
        MessageDialog message = new MessageDialog(shell, title, null, text, kind, 0, Texts.text("button.close"));
        message.setBlockOnOpen(false);
        message.open();
    }
}
