// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/**
 * Reads what an editor shows behind the scenes.
 *
 * @param <T> what has been read
 */
public final class OpenJob<T> extends Job {

    /** Reads; runs on the thread of the job. */
    @FunctionalInterface
    public interface Loader<T> {
        /** @throws OperationCanceledException when it ends early because the monitor is cancelled */
        T load(IProgressMonitor monitor) throws BadInputException, StoreException;
    }

    /** How it ended. */
    public sealed interface Outcome<T> {
        record Opened<T>(T content) implements Outcome<T> {}

        /** @param why in the language of the person; a fault of the program is logged and reported besides */
        record Refused<T>(String why) implements Outcome<T> {}

        record Cancelled<T>() implements Outcome<T> {}

        /** What was read; empty when it was not. */
        default Optional<T> read() {
            return this instanceof Opened<T> opened ? Optional.of(opened.content()) : Optional.empty();
        }
    }

    private final Display display;
    private final Loader<T> loader;
    private final Consumer<Outcome<T>> done;

    /** @param done always called, and once per run, on the thread of the display, unless that is gone */
    public OpenJob(String name, Display display, Loader<T> loader, Consumer<Outcome<T>> done) {
        super(name);
        this.display = display;
        this.loader = loader;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome<T> outcome = new Outcome.Cancelled<>();
        try {
            outcome = open(monitor);
        } catch (RuntimeException | LinkageError e) {
            outcome = new Outcome.Refused<>(e.toString());
            throw e;
        } finally {
            tell(outcome);
        }
        return outcome instanceof Outcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private Outcome<T> open(IProgressMonitor monitor) {
        try {
            return new Outcome.Opened<>(loader.load(monitor));
        } catch (BadInputException e) {
            return refused(e.findings());
        } catch (StoreException e) {
            return refused(List.of(e.finding()));
        } catch (OperationCanceledException e) {
            return new Outcome.Cancelled<>();
        }
    }

    private Outcome<T> refused(List<Finding> findings) {
        return new Outcome.Refused<>(findings.stream()
                .map(finding -> finding.in(UiLanguage.locale()))
                .collect(Collectors.joining("\n")));
    }

    private void tell(Outcome<T> outcome) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> done.accept(outcome));
        }
    }
}
