// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import vn.thang.report.production.ProductionMonitor;

/** Shows a production in the workbench's progress view and cancels it from there. */
final class JobMonitor implements ProductionMonitor {
    private final IProgressMonitor monitor;
    private boolean begun;
    private int shown;

    JobMonitor(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }

    @Override
    public void progress(int done, int of, String next) {
        if (!begun) {
            monitor.beginTask("", Math.max(1, of));
            begun = true;
        }
        monitor.worked(done - shown);
        shown = done;
        monitor.subTask(next);
    }
}
