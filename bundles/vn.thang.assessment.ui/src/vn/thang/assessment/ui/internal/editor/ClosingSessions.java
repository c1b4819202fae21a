// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import vn.thang.assessment.ui.session.AssessmentSession;

/** Sees to it that edits that are being stored are stored before the process ends, without holding up a window. */
final class ClosingSessions implements IWorkbenchListener {
    private static final long LOOK_MILLIS = 20;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final ClosingSessions INSTANCE = new ClosingSessions();

    private final Set<AssessmentSession> open = ConcurrentHashMap.newKeySet();

    private ClosingSessions() {
        PlatformUI.getWorkbench().addWorkbenchListener(this);
    }

    static void opened(AssessmentSession session) {
        INSTANCE.open.add(session);
    }

    /** Closes a session behind the scenes, after what it still has to store. */
    static void close(AssessmentSession session) {
        session.close();
        String file = session.file().getFileName().toString();
        Job job = Job.create(
                EditorTexts.text("close.job", file), (IJobFunction) monitor -> INSTANCE.await(session, monitor));
        job.schedule();
    }

    private IStatus await(AssessmentSession session, IProgressMonitor monitor) {
        try {
            while (!session.awaitClosed(LOOK_MILLIS) && !monitor.isCanceled()) {
                monitor.worked(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
        open.remove(session);
        return Status.OK_STATUS;
    }

    /** While there still is a window: lets the edits come to an end, with progress when that takes a while. */
    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        List<AssessmentSession> busy =
                open.stream().filter(AssessmentSession::busy).toList();
        if (busy.isEmpty() || workbench.getActiveWorkbenchWindow() == null) {
            return true;
        }
        try {
            new ProgressMonitorDialog(workbench.getActiveWorkbenchWindow().getShell())
                    .run(true, false, monitor -> settle(busy, monitor));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private static void settle(List<AssessmentSession> busy, IProgressMonitor monitor) throws InterruptedException {
        monitor.beginTask(EditorTexts.text("close.storing"), IProgressMonitor.UNKNOWN);
        while (busy.stream().anyMatch(AssessmentSession::busy)) {
            Thread.sleep(LOOK_MILLIS);
        }
        monitor.done();
    }

    /** The windows are gone; the files are let go of in a moment. */
    @Override
    public void postShutdown(IWorkbench workbench) {
        try {
            for (AssessmentSession session : open) {
                session.close();
                session.awaitClosed(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
