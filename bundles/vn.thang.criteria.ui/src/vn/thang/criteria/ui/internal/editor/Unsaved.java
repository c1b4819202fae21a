// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.FrameworkWriter;
import vn.thang.criteria.ui.model.UnsavedCopies;

/**
 * Keeps a copy of an open framework as long as it has changes that are not saved: after every command, written behind the
 * scenes. A state that cannot be written as a file leaves the copy as it was.
 */
public final class Unsaved {
    private final FrameworkSession session;
    private final Display display;
    private final Runnable changed = this::changed;
    private final Writing writing = new Writing();
    private Path file;
    private boolean asked;

    Unsaved(FrameworkSession session, Display display) {
        this.session = session;
        this.display = display;
        this.file = session.file();
        session.addListener(changed);
    }

    /** Where the copies lie. */
    public static UnsavedCopies copies() {
        return new UnsavedCopies(Platform.getStateLocation(FrameworkUtil.getBundle(Unsaved.class))
                .append("unsaved")
                .toPath());
    }

    /** One copy for all commands of one event. */
    private void changed() {
        if (!asked) {
            asked = true;
            display.asyncExec(this::take);
        }
    }

    private void take() {
        asked = false;
        if (!session.file().equals(file)) {
            writing.end();
            file = session.file();
            writing.begin();
        }
        if (!session.dirty()) {
            writing.ask(null);
            return;
        }
        try {
            writing.ask(FrameworkWriter.of(session.framework(), file.toString()));
        } catch (BadInputException e) {
            ILog.of(Unsaved.class).info(SaveJob.reasons(e), e);
        }
    }

    /** The changes are saved or not wanted: nothing is kept. Returns when it is gone from the disk. */
    void close() {
        session.removeListener(changed);
        writing.end();
    }

    /** Writes the latest state that was asked for. */
    private final class Writing extends Job {
        private final UnsavedCopies copies = copies();
        private FrameworkWriter next;
        private boolean ended;

        Writing() {
            super(UiTexts.text("unsaved.job"));
            setSystem(true);
        }

        /** @param state null when nothing is to be kept */
        synchronized void ask(FrameworkWriter state) {
            next = state;
            schedule();
        }

        synchronized void begin() {
            ended = false;
        }

        /** Waits for a state that is being written. */
        synchronized void end() {
            ended = true;
            write(null);
        }

        @Override
        protected synchronized IStatus run(IProgressMonitor monitor) {
            if (!ended) {
                write(next);
            }
            return Status.OK_STATUS;
        }

        private void write(FrameworkWriter state) {
            try {
                if (state == null) {
                    copies.remove(file);
                } else {
                    copies.keep(file, state);
                }
            } catch (IOException e) {
                ILog.of(Unsaved.class).error("unsaved changes of " + file, e);
            }
        }
    }
}
