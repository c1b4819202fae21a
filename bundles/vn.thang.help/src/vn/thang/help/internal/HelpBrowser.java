// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import vn.thang.help.content.HelpContents;
import vn.thang.help.content.HelpHtml;
import vn.thang.ui.UiLanguage;

/** Hands the help to the browser of the system. */
final class HelpBrowser {
    private HelpBrowser() {}

    /** @param failed gets a message when there is no browser or no place for the file */
    static void open(HelpContents contents, Consumer<String> failed) {
        Display display = Display.getCurrent();
        String html = HelpHtml.of(contents, UiLanguage.locale(), Keys::of);
        Job.createSystem("thang help", monitor -> {
                    boolean opened = write(html);
                    if (!opened) {
                        display.asyncExec(() -> failed.accept(HelpTexts.text("browser.failed")));
                    }
                    return Status.OK_STATUS;
                })
                .schedule();
    }

    private static boolean write(String html) {
        try {
            Path file = Files.createTempFile("thang-help", ".html");
            file.toFile().deleteOnExit();
            return Program.launch(Files.writeString(file, html).toString());
        } catch (IOException e) {
            return false;
        }
    }
}
