// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.Settings;

/** Opens and scores an assessment behind the scenes. */
final class OpenJob extends Job {

    /** How it ended; called on the thread of the job. */
    sealed interface Outcome {
        record Opened(AssessmentSession session) implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {}

        record Cancelled() implements Outcome {}

        /** A fault of the program; the job itself logs and reports it. */
        record Broken(String fault) implements Outcome {}
    }

    private final Path file;
    private final Consumer<Outcome> done;

    OpenJob(Path file, Consumer<Outcome> done) {
        super(EditorTexts.text("open.job", file.getFileName().toString()));
        this.file = file;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome outcome = new Outcome.Cancelled();
        try {
            outcome = open(monitor);
        } catch (RuntimeException | LinkageError e) {
            outcome = new Outcome.Broken(e.toString());
            throw e;
        } finally {
            done.accept(outcome);
        }
        return outcome instanceof Outcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private Outcome open(IProgressMonitor monitor) {
        try {
            return new Outcome.Opened(AssessmentSession.open(
                    file,
                    new SqliteAssessmentStores(),
                    StandardMethods.scoring(),
                    Clock.systemUTC(),
                    Settings.layer(),
                    monitor));
        } catch (BadInputException e) {
            return new Outcome.Refused(e.findings());
        } catch (StoreException e) {
            return new Outcome.Refused(List.of(e.finding()));
        } catch (OperationCanceledException e) {
            return new Outcome.Cancelled();
        }
    }
}
