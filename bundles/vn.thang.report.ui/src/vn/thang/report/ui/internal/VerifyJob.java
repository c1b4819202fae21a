// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.verify.ReportVerifier;
import vn.thang.report.verify.Verification;
import vn.thang.ui.UiLanguage;

/** Verifies a report behind the scenes; what came of it is told on the job's thread, unless it was cancelled. */
final class VerifyJob extends Job {
    private final ReportVerifier verifier;
    private final Path file;
    private final Consumer<Answer> told;

    /**
     * What came of it.
     *
     * @param verification empty when the report cannot be verified
     * @param reasons why it cannot, in sentences
     */
    record Answer(Optional<Verification> verification, List<String> reasons) {}

    VerifyJob(ReportVerifier verifier, Path file, Consumer<Answer> told) {
        super(Texts.text("verify.job", file.getFileName().toString()));
        this.verifier = verifier;
        this.file = file;
        this.told = told;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask("", IProgressMonitor.UNKNOWN);
        Answer answer = answer();
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        told.accept(answer);
        return Status.OK_STATUS;
    }

    private Answer answer() {
        try {
            return new Answer(Optional.of(verifier.verify(file)), List.of());
        } catch (BadInputException e) {
            return new Answer(
                    Optional.empty(),
                    e.findings().stream()
                            .map(each -> each.in(UiLanguage.locale()))
                            .toList());
        } catch (ExportException e) {
            return new Answer(Optional.empty(), List.of(e.finding().in(UiLanguage.locale())));
        } catch (RuntimeException e) {
            ILog.get().error(getName(), e);
            return new Answer(Optional.empty(), List.of(Texts.text("failed.unexpected", e.toString())));
        }
    }
}
