// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.extensions;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;

/** Work on files that would hold up the window. */
final class Background {
    /** Reads or changes files. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws BadInputException, IOException;
    }

    private Background() {}

    /**
     * Works behind the scenes.
     *
     * @param window what shows the result; when it is gone, nothing is shown
     * @param done with the result, on the thread of the window
     * @param refused with what was wrong, in the language of the person, on the thread of the window
     */
    static <T> void run(Control window, Work<T> work, Consumer<T> done, Consumer<String> refused) {
        Job job = Job.createSystem(Texts.text("extensions.title"), (ICoreRunnable) monitor -> {
            try {
                T result = work.run();
                show(window, () -> done.accept(result));
            } catch (BadInputException e) {
                show(window, () -> refused.accept(text(e.findings())));
            } catch (IOException e) {
                show(window, () -> refused.accept(Texts.text("extensions.disk", String.valueOf(e.getMessage()))));
            }
        });
        job.schedule();
    }

    private static void show(Control window, Runnable shown) {
        if (!window.isDisposed()) {
            window.getDisplay().asyncExec(() -> {
                if (!window.isDisposed()) {
                    shown.run();
                }
            });
        }
    }

    static String text(List<Finding> findings) {
        Locale locale = UiLanguage.locale();
        return findings.stream().map(each -> each.in(locale)).collect(Collectors.joining("\n"));
    }
}
