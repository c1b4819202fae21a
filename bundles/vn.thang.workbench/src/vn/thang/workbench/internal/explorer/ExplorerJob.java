// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.explorer;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.explorer.ExplorerNode.Original;
import vn.thang.workbench.internal.files.WorkspaceContent;

/**
 * Looks at the workspace folder again and again and tells when something is different. Asking is slower than being told
 * by the system but works on network drives, too.
 */
final class ExplorerJob extends Job {
    private static final long PAUSE_MILLIS = 1500;

    private final Consumer<ExplorerModel> changed;
    private List<Original> originals;
    private ExplorerModel last;
    private volatile boolean stopped;

    /**
     * Does not start by itself.
     *
     * @param changed called on the thread of the job
     */
    ExplorerJob(String name, Consumer<ExplorerModel> changed) {
        super(name);
        this.changed = changed;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Looks at once. */
    void refresh() {
        if (!stopped) {
            wakeUp();
            schedule();
        }
    }

    void stop() {
        stopped = true;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            look();
        } catch (UncheckedIOException e) {
            return new Status(IStatus.INFO, ExplorerJob.class, e.getMessage(), e);
        } finally {
            if (!stopped) {
                schedule(PAUSE_MILLIS);
            }
        }
        return Status.OK_STATUS;
    }

    private void look() {
        if (originals == null) {
            originals = Catalog.entries().stream()
                    .map(entry -> new Original(entry.code(), Texts.pick(entry.name(), UiLanguage.locale(), "vi")))
                    .toList();
        }
        WorkspaceContent content = WorkspaceContent.scan(Settings.folder(), Settings.recent(), UiLanguage.locale());
        ExplorerModel model = ExplorerModel.of(content, originals);
        if (!model.equals(last)) {
            last = model;
            changed.accept(model);
        }
    }
}
