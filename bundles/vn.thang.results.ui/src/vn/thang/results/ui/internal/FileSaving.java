// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where something is to be written, writes it in a job, and says why it could not be. */
final class FileSaving {
    private FileSaving() {}

    /** Writes a file, whole or not at all. */
    interface Writer {
        void write(Path file) throws IOException;
    }

    static void save(Shell shell, String proposed, String ending, Writer writer) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + ending});
        dialog.setFileName(proposed);
        String chosen = dialog.open();
        if (chosen != null) {
            String dot = "." + ending;
            write(shell, Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(dot) ? chosen : chosen + dot), writer);
        }
    }

    private static void write(Shell shell, Path file, Writer writer) {
        Display display = shell.getDisplay();
        Job.create(Texts.text("save.job", file.getFileName().toString()), monitor -> {
                    try {
                        writer.write(file);
                    } catch (IOException e) {
                        display.asyncExec(() -> refused(shell, file, e));
                    }
                })
                .schedule();
    }

    private static void refused(Shell shell, Path file, IOException problem) {
        if (!shell.isDisposed()) {
            String text = Texts.text("save.failed.text", file.toString(), String.valueOf(problem.getMessage()));
            MessageDialog.openError(shell, Texts.text("save.failed"), text);
        }
    }
}
