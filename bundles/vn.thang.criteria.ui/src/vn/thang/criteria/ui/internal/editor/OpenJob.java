// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FileStamp;

/** Reads a framework behind the scenes. */
final class OpenJob extends Job {

    /** How it ended; called on the thread of the job. */
    sealed interface Outcome {
        record Opened(FrameworkDocument document, FileStamp stamp) implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {}

        record Cancelled() implements Outcome {}

        /** A fault of the program; the job itself logs and reports it. */
        record Broken(String fault) implements Outcome {}
    }

    private final Path file;
    private final Consumer<Outcome> done;

    OpenJob(Path file, Consumer<Outcome> done) {
        super(UiTexts.text("open.job", file.getFileName().toString()));
        this.file = file;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome outcome = new Outcome.Cancelled();
        try {
            outcome = open();
            if (monitor.isCanceled()) {
                outcome = new Outcome.Cancelled();
            }
        } catch (RuntimeException | LinkageError e) {
            outcome = new Outcome.Broken(e.toString());
            throw e;
        } finally {
            done.accept(outcome);
        }
        return outcome instanceof Outcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private Outcome open() {
        try {
            FileStamp stamp = FileStamp.of(file);
            return new Outcome.Opened(FrameworkFiles.read(file), stamp);
        } catch (BadInputException e) {
            return new Outcome.Refused(e.findings());
        }
    }
}
