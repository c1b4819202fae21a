// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import vn.thang.report.production.Production;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.ui.ReportDesk;

/** Writes what was ordered, with progress; cancelling leaves the files that are complete. */
final class ExportJob extends ProductionJob {
    private final Consumer<Production> done;
    private final Consumer<String> failed;

    ExportJob(
            ReportDesk desk,
            Path assessment,
            ReportOrder order,
            Path folder,
            Consumer<JobMonitor.Step> steps,
            Consumer<Production> done,
            Consumer<String> failed) {
        super(Texts.text("export.job", assessment.getFileName().toString()), desk, assessment, order, folder, steps);
        this.done = done;
        this.failed = failed;
        setUser(false);
    }

    @Override
    void made(Production production, IProgressMonitor monitor) {
        done.accept(production);
    }

    @Override
    void failed(String reason) {
        failed.accept(reason);
    }
}
