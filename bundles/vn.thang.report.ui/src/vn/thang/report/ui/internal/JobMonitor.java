// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import vn.thang.report.production.ProductionMonitor;

/** Shows a production in the workbench's progress view and cancels it from there. */
final class JobMonitor implements ProductionMonitor {
    /** Of one document. */
    private static final int TICKS = 1000;

    /**
     * Where a production is.
     *
     * @param words for people
     * @param share that is done, 0 to 1
     */
    record Step(String words, double share) {}

    private final IProgressMonitor monitor;
    private final Consumer<Step> steps;
    private int total;
    private int shown;
    private int document;
    private String name = "";

    /**
     * A monitor.
     *
     * @param steps is told by the producing thread where it is
     */
    JobMonitor(IProgressMonitor monitor, Consumer<Step> steps) {
        this.monitor = monitor;
        this.steps = steps;
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }

    @Override
    public void progress(int done, int of, String next) {
        if (total == 0) {
            total = Math.max(1, of) * TICKS;
            monitor.beginTask("", total);
        }
        document = done;
        name = next;
        worked(done * TICKS);
        if (!next.isEmpty()) {
            say(Texts.text("step.document", done + 1, of, next));
        }
    }

    @Override
    public void part(String title, int index, int of) {
        worked(document * TICKS + TICKS * index / of);
        if (!title.isEmpty()) {
            say(Texts.text("step.part", name, title));
        }
    }

    private void worked(int ticks) {
        if (ticks > shown) {
            monitor.worked(ticks - shown);
            shown = ticks;
        }
    }

    private void say(String step) {
        monitor.subTask(step);
        steps.accept(new Step(step, (double) shown / Math.max(1, total)));
    }
}
