// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
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
import vn.thang.criteria.ui.model.UnsavedCopies;

/** Reads a framework behind the scenes. */
final class OpenJob extends Job {

    /** How it ended; called on the thread of the job. */
    sealed interface Outcome {
        /**
         * The framework of the file, or its changes that were not saved.
         *
         * @param unsaved when the last of these changes was made; null for the framework of the file
         * @param newerFile whether the file was written after them, by somebody else
         */
        record Opened(FrameworkDocument document, FileStamp stamp, Instant unsaved, boolean newerFile)
                implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {}

        record Cancelled() implements Outcome {}

        /** A fault of the program; the job itself logs and reports it. */
        record Broken(String fault) implements Outcome {}
    }

    private final Path file;
    private final Optional<UnsavedCopies> copies;
    private final Consumer<Outcome> done;

    /** @param copies where changes may have been left; empty to read the file whatever was left of it */
    OpenJob(Path file, Optional<UnsavedCopies> copies, Consumer<Outcome> done) {
        super(UiTexts.text("open.job", file.getFileName().toString()));
        this.file = file;
        this.copies = copies;
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
            FrameworkDocument saved = FrameworkFiles.read(file);
            return left().map(left -> unsaved(left, stamp))
                    .orElseGet(() -> new Outcome.Opened(saved, stamp, null, false));
        } catch (BadInputException e) {
            return new Outcome.Refused(e.findings());
        }
    }

    private static Outcome unsaved(UnsavedCopies.Left left, FileStamp stamp) {
        boolean newer = stamp.modified().toInstant().isAfter(left.written());
        return new Outcome.Opened(left.document(), stamp, left.written(), newer);
    }

    private Optional<UnsavedCopies.Left> left() {
        try {
            return copies.isPresent() ? copies.get().left(file) : Optional.empty();
        } catch (IOException | BadInputException e) {
            ILog.of(OpenJob.class).error("what was left unsaved of " + file + " cannot be read", e);
            return Optional.empty();
        }
    }
}
