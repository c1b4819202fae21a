// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import vn.thang.report.ExportException;
import vn.thang.report.OutputFile;

/** Asks for a file and writes a table into it, as the command line does. */
record CsvExport(Shell shell, Path framework, String kind) {
    /** Writes the text of the file. */
    interface Content {
        void write(Appendable out) throws IOException;
    }

    void run(Content content) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setOverwrite(true);
        if (framework != null) {
            String name = framework.getFileName().toString().replaceFirst("\\.criteria$", "");
            dialog.setFilterPath(framework.toAbsolutePath().getParent().toString());
            dialog.setFileName(name + "-" + kind + ".csv");
        }
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        try {
            OutputFile.write(
                    file.toAbsolutePath().getParent(), file.getFileName().toString(), out -> {
                        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                        content.write(writer);
                        writer.flush();
                    });
        } catch (ExportException e) {
            MessageDialog.openError(
                    shell, CompareTexts.text("export.failed"), e.finding().in(CompareTexts.locale()));
        }
    }
}
