// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import vn.thang.chart.Chart;
import vn.thang.chart.ChartFile;
import vn.thang.chart.results.ResultChart;
import vn.thang.ui.UiLanguage;

/** Takes charts out of the workbench: into files and to the clipboard. */
final class ChartSaving {
    private ChartSaving() {}

    /** Asks for a file and writes it in a job. */
    static void save(Shell shell, ResultChart result, String footnote, ChartFile format) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + format.code()});
        dialog.setFileName(fileName(result, format));
        String chosen = dialog.open();
        if (chosen != null) {
            write(shell, result.chart().orElseThrow(), footnote, format, withEnding(chosen, format));
        }
    }

    private static Path withEnding(String chosen, ChartFile format) {
        String ending = "." + format.code();
        return Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending);
    }

    /** The title without characters that a file system may refuse. */
    static String fileName(ResultChart result, ChartFile format) {
        return result.title()
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip() + "." + format.code();
    }

    private static void write(Shell shell, Chart chart, String footnote, ChartFile format, Path file) {
        Display display = shell.getDisplay();
        Job.create(Texts.text("save.job", file.getFileName().toString()), monitor -> {
                    try {
                        format.write(chart, footnote, UiLanguage.locale(), file);
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

    static void copyText(Display display, String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Makes the picture in a job, then puts it on the clipboard. */
    static void copyPicture(Display display, Chart chart, String footnote) {
        Job.create(Texts.text("card.copy"), monitor -> {
                    byte[] png = ChartFile.PNG.bytes(chart, footnote, UiLanguage.locale());
                    display.asyncExec(() -> {
                        Clipboard clipboard = new Clipboard(display);
                        clipboard.setContents(
                                new Object[] {new ImageData(new ByteArrayInputStream(png))},
                                new Transfer[] {ImageTransfer.getInstance()});
                        clipboard.dispose();
                    });
                    return Status.OK_STATUS;
                })
                .schedule();
    }
}
