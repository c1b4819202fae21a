// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.report.ExportException;
import vn.thang.report.production.Production;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.production.ReportProduction;
import vn.thang.report.ui.ReportDesk;
import vn.thang.ui.UiLanguage;

/** Makes documents behind the scenes; what came of it is told on the job's thread. */
abstract class ProductionJob extends Job {
    private final ReportDesk desk;
    private final Path assessment;
    private final ReportOrder order;
    private final Path folder;
    private final Consumer<JobMonitor.Step> steps;

    ProductionJob(
            String name,
            ReportDesk desk,
            Path assessment,
            ReportOrder order,
            Path folder,
            Consumer<JobMonitor.Step> steps) {
        super(name);
        this.desk = desk;
        this.assessment = assessment;
        this.order = order;
        this.folder = folder;
        this.steps = steps;
    }

    /** All documents that could be made, unless it was cancelled. */
    abstract void made(Production production, IProgressMonitor monitor);

    /** Why they could not be made, in sentences. */
    abstract void failed(String reason);

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try (AssessmentStore store = desk.stores().open(assessment, Clock.systemUTC(), true)) {
            Production production = desk.production()
                    .produce(
                            store,
                            order,
                            folder,
                            ReportProduction.baseName(assessment),
                            new JobMonitor(monitor, steps));
            made(production, monitor);
            return production.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (BadInputException e) {
            failed(sentences(e.findings()));
        } catch (ExportException e) {
            failed(e.finding().in(UiLanguage.locale()));
        } catch (StoreException e) {
            failed(e.finding().in(UiLanguage.locale()));
        } catch (RuntimeException | Error e) {
            ILog.get().error(getName(), e);
            failed(Texts.text("failed.unexpected", e.toString()));
        }
        return Status.OK_STATUS;
    }

    private static String sentences(List<Finding> findings) {
        return findings.stream().map(each -> each.in(UiLanguage.locale())).collect(Collectors.joining("\n"));
    }
}
