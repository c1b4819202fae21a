// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import vn.thang.criteria.finding.BadInputException;

/**
 * Works out something for a page behind the scenes; only the answer to the latest question is used. Belongs to the
 * user-interface thread.
 */
final class Later {
    private final Control page;
    private Job latest;

    Later(Control page) {
        this.page = page;
    }

    /** A question that takes its time. */
    interface Question<T> {
        T answer() throws BadInputException;
    }

    /** Asks after a pause, so that typing does not start a question per letter. */
    <T> void ask(String name, long pauseMillis, Question<T> question, Consumer<T> answer, Consumer<Exception> fault) {
        if (latest != null) {
            latest.cancel();
        }
        latest = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T found = question.answer();
                    tell(this, () -> answer.accept(found));
                } catch (BadInputException e) {
                    tell(this, () -> fault.accept(e));
                }
                return Status.OK_STATUS;
            }
        };
        latest.setSystem(true);
        latest.schedule(pauseMillis);
    }

    private void tell(Job job, Runnable answer) {
        if (!page.isDisposed()) {
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed() && job == latest) {
                    answer.run();
                }
            });
        }
    }
}
