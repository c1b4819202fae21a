// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;

/** One open assessment. Its methods return at once unless they say otherwise, and may be called from any thread. */
public final class AssessmentSession implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 80;

    /** A step on the worker thread. */
    private interface Step {
        void run() throws StoreException, BadInputException;
    }

    /** Changes the store and tells which cells are different. */
    private interface Edit {
        List<CellEdit> run() throws StoreException;
    }

    private final AssessmentStore store;
    private final Scoring scoring;
    private final ReadWriteLock dataLock = new ReentrantReadWriteLock();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("thang-assessment").factory());
    private ScoringSession scores;
    private volatile ScoringRun run;

    private AssessmentSession(AssessmentStore store, Scoring scoring, ScoringSession scores) {
        this.store = store;
        this.scoring = scoring;
        this.scores = scores;
        this.run = scores.run();
    }

    /**
     * Opens and scores a file; takes as long as that takes. A file that cannot be written, or that somebody else is
     * writing, is opened read-only.
     *
     * @throws OperationCanceledException the monitor was cancelled; nothing stays open
     */
    public static AssessmentSession open(
            Path file, AssessmentStores stores, Scoring scoring, Clock clock, Layer layer, IProgressMonitor monitor)
            throws BadInputException, StoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        AssessmentStore store = open(file, stores, clock);
        boolean ready = false;
        try {
            progress.split(1);
            ScoringSession scores = score(store, scoring, layer);
            progress.split(1);
            ready = true;
            return new AssessmentSession(store, scoring, scores);
        } finally {
            if (!ready) {
                store.close();
            }
        }
    }

    private static ScoringSession score(AssessmentStore store, Scoring scoring, Layer layer) throws BadInputException {
        return ScoringSession.open(scoring, store.framework(), store.model(), store.data(), layer);
    }

    private static AssessmentStore open(Path file, AssessmentStores stores, Clock clock)
            throws BadInputException, StoreException {
        try {
            return stores.open(file, clock, false);
        } catch (BadInputException notWritable) {
            try {
                return stores.open(file, clock, true);
            } catch (BadInputException unreadable) {
                throw notWritable;
            }
        }
    }

    public Path file() {
        return store.file();
    }

    public Assessment model() {
        return store.model();
    }

    public boolean readOnly() {
        return store.readOnly();
    }

    /** Who edits: the person logged in to this computer. */
    public Author author() {
        String user = System.getProperty("user.name");
        return new Author(user, user);
    }

    /** The latest scores; an edit that is still being stored is not in them. */
    public ScoringRun run() {
        return run;
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Scores another layer and shows it from then on. */
    public void show(Layer layer) {
        submit(() -> {
            scores = score(store, scoring, layer);
            publish(scores.run());
        });
    }

    /** Stores an edit and scores again. */
    public void apply(ScoreEdit edit) {
        change(() -> edit.apply(store));
    }

    /** Takes an applied edit back and scores again. */
    public void undo(ScoreEdit edit) {
        change(() -> edit.undo(store));
    }

    /** Applies an edit that was taken back and scores again. */
    public void redo(ScoreEdit edit) {
        change(() -> edit.redo(store));
    }

    /** Where the points of a unit at a node come from, in the layer that is shown. */
    public CompletableFuture<CellDetails> details(Unit unit, PlanNode node) {
        return CompletableFuture.supplyAsync(() -> CellDetails.of(run, store, unit, node), worker);
    }

    /**
     * Looks into the stored scores, waiting at most {@value #PATIENCE_MILLIS} ms for an edit that is being stored.
     *
     * @return empty when the edit took longer than that
     */
    public <T> Optional<T> read(Function<ScoreData, T> reader) {
        try {
            if (!dataLock.readLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(store.data()));
        } finally {
            dataLock.readLock().unlock();
        }
    }

    private void change(Edit edit) {
        submit(() -> {
            List<CellEdit> changed;
            dataLock.writeLock().lock();
            try {
                changed = edit.run();
            } finally {
                dataLock.writeLock().unlock();
            }
            publish(scores.edited(changed));
        });
    }

    private void publish(ScoringRun scored) {
        run = scored;
        listeners.forEach(listener -> listener.scored(scored));
    }

    private void submit(Step step) {
        worker.execute(() -> {
            try {
                step.run();
            } catch (StoreException e) {
                report(e.finding());
            } catch (BadInputException e) {
                e.findings().forEach(this::report);
            }
        });
    }

    private void report(Finding finding) {
        listeners.forEach(listener -> listener.failed(finding));
    }

    /** Lets go of the file on the worker thread, after the edits that were asked for. Closing twice is allowed. */
    @Override
    public void close() {
        listeners.clear();
        if (!worker.isShutdown()) {
            worker.execute(store::close);
            worker.shutdown();
        }
    }

    /** Waits until the file is let go of; for tests and for the end of the process. */
    public boolean awaitClosed(long millis) throws InterruptedException {
        return worker.awaitTermination(millis, TimeUnit.MILLISECONDS);
    }
}
