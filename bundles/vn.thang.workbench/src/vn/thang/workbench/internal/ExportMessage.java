// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Says which files were written, or why not, and leads to them. */
final class ExportMessage extends MessageDialog {
    private static final int FOLDER = 0;

    private final Path folder;

    private ExportMessage(Shell shell, String title, String text, int kind, Path folder, String... buttons) {
        super(shell, title, null, text, kind, buttons.length - 1, buttons);
        this.folder = folder;
        setBlockOnOpen(false);
    }

    static void show(Shell shell, List<ReportExport.Result> results, Path folder) {
        boolean written = results.stream().allMatch(ReportExport.Result::written);
        String text = results.stream().map(ReportExport.Result::messages).collect(Collectors.joining("\n"));
        new ExportMessage(
                        shell,
                        Texts.text(written ? "export.done" : "export.failed"),
                        text,
                        written ? INFORMATION : ERROR,
                        folder,
                        Texts.text("export.openFolder"),
                        Texts.text("button.close"))
                .open();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != FOLDER || Program.launch(folder.toString())) {
            super.buttonPressed(button);
        }
    }
}
