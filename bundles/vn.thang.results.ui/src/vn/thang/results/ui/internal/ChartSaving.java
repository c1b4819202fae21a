// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.io.ByteArrayInputStream;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
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
        Chart chart = result.chart().orElseThrow();
        FileSaving.save(
                shell,
                fileName(result, format),
                format.code(),
                file -> format.write(chart, footnote, UiLanguage.locale(), file));
    }

    /** The title without characters that a file system may refuse. */
    static String fileName(ResultChart result, ChartFile format) {
        return result.title()
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip() + "." + format.code();
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
