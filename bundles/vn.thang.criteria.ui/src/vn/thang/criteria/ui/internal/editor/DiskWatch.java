// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FileStamp;

/** Notices that a file has been changed by somebody else: looks whenever its window or editor comes to the front. */
final class DiskWatch {
    private final Control owner;
    private final Consumer<FileStamp> changed;
    private Path file;
    private FileStamp known = FileStamp.ABSENT;

    /** @param changed called on the user-interface thread, once for each new state of the file */
    DiskWatch(Control owner, Consumer<FileStamp> changed) {
        this.owner = owner;
        this.changed = changed;
        owner.addListener(SWT.Activate, event -> look());
        // The window may be another one by the time it is closed: the platform makes some editors in a hidden one.
        Display display = owner.getDisplay();
        Listener activated = event -> {
            if (event.widget == owner.getShell()) {
                look();
            }
        };
        display.addFilter(SWT.Activate, activated);
        owner.addDisposeListener(e -> display.removeFilter(SWT.Activate, activated));
    }

    /** What the file looks like by our own doing. */
    void known(Path newFile, FileStamp stamp) {
        file = newFile;
        known = stamp;
    }

    FileStamp known() {
        return known;
    }

    private void look() {
        Path looked = file;
        if (looked == null) {
            return;
        }
        Display display = owner.getDisplay();
        Job job = Job.createSystem(UiTexts.text("watch.job"), (ICoreRunnable) monitor -> {
            FileStamp now = FileStamp.of(looked);
            // The editor may be closed by now, or the whole workbench.
            if (!display.isDisposed()) {
                display.asyncExec(() -> compare(looked, now));
            }
        });
        job.schedule();
    }

    private void compare(Path looked, FileStamp now) {
        if (!owner.isDisposed() && looked.equals(file) && !now.equals(known)) {
            known = now;
            changed.accept(now);
        }
    }
}
