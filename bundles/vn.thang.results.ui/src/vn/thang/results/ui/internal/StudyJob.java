// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.analysis.robustness.StudyMonitor;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.model.CellSnapshot;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.results.ui.model.RobustnessOrder;
import vn.thang.results.ui.model.Study;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Finds out how sure the ranks of a group are, with progress; cancelling ends it and keeps what was found before. */
final class StudyJob extends Job {
    private static final int TICKS = 1000;
    private static final int RETRY_MILLIS = 100;

    private final AssessmentSession session;
    private final String group;
    private final RobustnessOrder order;
    private final DoubleConsumer progress;
    private final BiConsumer<String, Study> found;

    /**
     * A job.
     *
     * @param group key of the group
     * @param progress hears on threads of its own how much is done
     * @param found hears on the job's thread
     */
    StudyJob(
            AssessmentSession session,
            String group,
            RobustnessOrder order,
            DoubleConsumer progress,
            BiConsumer<String, Study> found) {
        super(Texts.text("sure.job", session.file().getFileName().toString()));
        this.session = session;
        this.group = group;
        this.order = order;
        this.progress = progress;
        this.found = found;
    }

    /** Scores, and what they were computed from. */
    private record Scored(ScoringRun run, ScoreData data) {}

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask("", TICKS);
        try {
            Scored scored = scored(monitor);
            Optional<GroupStandings> chosen = scored.run().standings().groups().stream()
                    .filter(each -> ResultsContext.key(each).equals(group))
                    .findFirst();
            if (chosen.isPresent()) {
                Study study = Study.of(
                        StandardMethods.scoring(), scored.run(), scored.data(), chosen.get(), order, watching(monitor));
                found.accept(group, study);
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
    }

    /** Waits until no edit is being stored, and takes the cells with the scores that belong to them. */
    private Scored scored(IProgressMonitor monitor) throws InterruptedException {
        while (!monitor.isCanceled() && !session.isClosed()) {
            Optional<Scored> read = session.busy()
                    ? Optional.empty()
                    : session.read(data -> new Scored(session.run(), CellSnapshot.of(data, Optional.empty())));
            if (read.isPresent()) {
                return read.get();
            }
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        }
        throw new CancellationException();
    }

    private StudyMonitor watching(IProgressMonitor monitor) {
        return new StudyMonitor() {
            private int shown;

            @Override
            public synchronized void done(double share) {
                int now = (int) (share * TICKS);
                if (now > shown) {
                    monitor.worked(now - shown);
                    shown = now;
                    progress.accept(share);
                }
            }

            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
