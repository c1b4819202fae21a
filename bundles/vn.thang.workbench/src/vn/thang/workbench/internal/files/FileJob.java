// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.ui.UiLanguage;

/**
 * Does something with files behind the scenes; what goes wrong is shown with its reason.
 *
 * @param <T> what comes out
 */
public final class FileJob<T> extends Job {
    /** What is to be done. */
    public interface Work<T> {
        T run(IProgressMonitor monitor) throws IOException, BadInputException, StoreException;
    }

    private final Work<T> work;
    private final Consumer<T> done;

    /** @param done called on the thread of the job when all went well */
    public FileJob(String name, Work<T> work, Consumer<T> done) {
        super(name);
        this.work = work;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            done.accept(work.run(monitor));
            return Status.OK_STATUS;
        } catch (IOException | BadInputException | StoreException e) {
            return Status.error(getName() + ": " + reason(e), e);
        }
    }

    /** What a person can read about a failure. */
    public static String reason(Exception fault) {
        return switch (fault) {
            case StoreException store -> store.finding().in(UiLanguage.locale());
            case BadInputException input ->
                input.findings().stream()
                        .map(finding -> finding.in(UiLanguage.locale()))
                        .collect(Collectors.joining("\n"));
            default -> fault.getMessage() == null ? fault.toString() : fault.getMessage();
        };
    }
}
