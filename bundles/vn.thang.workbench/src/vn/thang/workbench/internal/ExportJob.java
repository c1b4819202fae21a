// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.cli.Services;
import vn.thang.ui.UiLanguage;

/** Exports a report behind the scenes, one format after the other; cancelling leaves the formats already written. */
final class ExportJob extends Job {
    private final ReportExport export;
    private final Services services;
    private final Consumer<List<ReportExport.Result>> done;

    ExportJob(ReportExport export, Services services, Consumer<List<ReportExport.Result>> done) {
        super(Texts.text("export.job", export.assessment().getFileName().toString()));
        this.export = export;
        this.services = services;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, export.formats().size());
        List<ReportExport.Result> results = new ArrayList<>();
        try {
            for (String format : export.formats()) {
                progress.split(1).setTaskName(Texts.text("export.format", format));
                results.add(export.write(format, services, UiLanguage.locale()));
            }
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        done.accept(results);
        return Status.OK_STATUS;
    }
}
