// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import vn.thang.analysis.explain.Explanation;
import vn.thang.analysis.targets.Promise;
import vn.thang.analysis.targets.Promises;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetRules;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;
import vn.thang.ui.Settings;
import vn.thang.validation.AssessmentInput;

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
    private final AssessmentStores stores;
    private final Scoring scoring;
    private final ReadWriteLock dataLock = new ReentrantReadWriteLock();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("thang-assessment").factory());
    private final Map<Layer, ScoringSession> scores = new EnumMap<>(Layer.class);
    private final Map<Layer, ScoringRun> runs = new ConcurrentHashMap<>();
    private final Optional<LastChange> recovered;
    private final AtomicInteger pending = new AtomicInteger();
    private volatile Layer shown;
    private boolean closed;

    private AssessmentSession(AssessmentStore store, AssessmentStores stores, Scoring scoring, ScoringSession first) {
        this.store = store;
        this.stores = stores;
        this.scoring = scoring;
        this.shown = first.run().layer();
        this.recovered = store.recovered() ? LastChange.of(store) : Optional.empty();
        scores.put(shown, first);
        runs.put(shown, first.run());
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
            return new AssessmentSession(store, stores, scoring, scores);
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

    /** Who edits: the person logged in to this computer, under the name chosen in the preferences. */
    public Author author() {
        return new Author(System.getProperty("user.name"), Settings.author());
    }

    /** The latest scores; an edit that is still being stored is not in them. */
    public ScoringRun run() {
        return runs.get(shown);
    }

    /** The latest scores of a layer; empty when nobody asked for them yet. */
    public Optional<ScoringRun> run(Layer layer) {
        return Optional.ofNullable(runs.get(layer));
    }

    /** The latest scores of all layers that were asked for. */
    public Map<Layer, ScoringRun> runs() {
        return Map.copyOf(runs);
    }

    /** Scores further layers besides the one that is shown, from now on after every edit. Listeners hear of it. */
    public void score(Collection<Layer> layers) {
        if (!runs.keySet().containsAll(layers)) {
            submit(() -> {
                for (Layer layer : layers) {
                    scored(layer);
                }
                publish();
            });
        }
    }

    private void scored(Layer layer) throws BadInputException {
        if (!scores.containsKey(layer)) {
            scores.put(layer, score(store, scoring, layer));
            runs.put(layer, scores.get(layer).run());
        }
    }

    /**
     * The last change in the file when the one who wrote it before could not close it, for instance because of a power
     * cut; empty when it was closed in good order. Everything up to that change is there.
     */
    public Optional<LastChange> recovered() {
        return recovered;
    }

    /** Whether edits are still being stored. */
    public boolean busy() {
        return pending.get() > 0;
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
            scored(layer);
            shown = layer;
            publish();
        });
    }

    /** Stores an edit and scores again. */
    public void apply(ScoreEdit edit) {
        change(() -> edit.apply(store), edit.changesUnits());
    }

    /** Takes an applied edit back and scores again. */
    public void undo(ScoreEdit edit) {
        change(() -> edit.undo(store), edit.changesUnits());
    }

    /** Applies an edit that was taken back and scores again. */
    public void redo(ScoreEdit edit) {
        change(() -> edit.redo(store), edit.changesUnits());
    }

    /** Where the points of a unit at a node come from, in the layer that is shown. */
    public CompletableFuture<CellDetails> details(Unit unit, PlanNode node) {
        return CompletableFuture.supplyAsync(() -> CellDetails.of(run(), store, unit, node), worker);
    }

    /** Why a unit stands where it stands in the layer that is shown, down to who entered what and to the evidence. */
    public CompletableFuture<Explanation> explanation(Unit unit) {
        return CompletableFuture.supplyAsync(() -> explained(unit), worker);
    }

    private Explanation explained(Unit unit) {
        Map<ColumnKey, CellInfo> infos = store.infos(unit.getId());
        try {
            return Explanation.of(
                    run(),
                    unit,
                    (unitId, key) -> Optional.ofNullable(infos.get(key)),
                    store.evidence(unit.getId()),
                    ZoneId.systemDefault());
        } catch (BadInputException e) {
            throw new IllegalArgumentException(unit.getId(), e);
        }
    }

    /** What stands in the file about a unit besides its scores. */
    public CompletableFuture<UnitFacts> facts(Unit unit) {
        return CompletableFuture.supplyAsync(
                () -> new UnitFacts(unit, store.infos(unit.getId()), store.evidence(unit.getId())), worker);
    }

    /** Journal entries of cells and of evidence, newest first, from behind a page on. */
    public CompletableFuture<JournalPage> journal(JournalPage.Filter filter, JournalPage.Cursor from, int limit) {
        return CompletableFuture.supplyAsync(() -> JournalPage.read(store, filter, from, limit), worker);
    }

    /**
     * Looks into the stored scores, waiting at most {@value #PATIENCE_MILLIS} ms for an edit that is being stored.
     *
     * @return empty when the edit took longer than that
     */
    public <T> Optional<T> read(Function<ScoreData, T> reader) {
        return locked(() -> reader.apply(store.data()));
    }

    /**
     * As {@link #read}, with everything that rules look at; no edit is stored meanwhile, so be quick, or end when the
     * session is {@linkplain #busy busy}.
     *
     * @return empty also when the file has been let go of
     */
    public <T> Optional<T> readAll(Function<AssessmentInput, T> reader) {
        return locked(() -> closed ? null : reader.apply(AssessmentInput.of(store)));
    }

    /**
     * The targets on a day, judged by the standard rules on the final layer, which is scored when it was not yet.
     *
     * @return empty when an edit is just being stored or the layer is just being scored: ask again when it is
     */
    public Optional<TargetList> targets(LocalDate asOf) {
        ScoringRun run = runs.get(Layer.FINAL);
        if (run == null) {
            score(List.of(Layer.FINAL));
            return Optional.empty();
        }
        return locked(
                () -> closed ? null : TargetList.of(store.targets(), run, store.data(), asOf, TargetRules.STANDARD));
    }

    /**
     * The targets of an earlier assessment, with today's units and criteria. Takes as long as reading and scoring takes.
     *
     * @param locale of the names
     * @throws BadInputException it is no assessment, or cannot be scored
     * @throws StoreException it cannot be read
     */
    public List<Promise> promised(Path file, Locale locale) throws BadInputException, StoreException {
        try (AssessmentStore earlier = stores.open(file, Clock.systemUTC(), true)) {
            ScoringRun then = scoring.score(earlier.framework(), earlier.model(), earlier.data(), Layer.FINAL);
            TargetList targets =
                    TargetList.of(earlier.targets(), then, earlier.data(), LocalDate.EPOCH, TargetRules.STANDARD);
            return Promises.matched(targets, earlier.framework(), store.framework(), store.model(), locale);
        }
    }

    /** What came of promises on a day; empty when it is not known at once, as {@link #targets}. */
    public Optional<Promises> promises(List<Promise> promised, LocalDate asOf) {
        ScoringRun run = runs.get(Layer.FINAL);
        if (run == null) {
            score(List.of(Layer.FINAL));
            return Optional.empty();
        }
        return locked(() -> closed ? null : Promises.of(promised, run, store.data(), asOf));
    }

    private <T> Optional<T> locked(Supplier<T> reader) {
        try {
            if (!dataLock.readLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(reader.get());
        } finally {
            dataLock.readLock().unlock();
        }
    }

    /** Attributes of units may stand in any formula, so that everything is scored anew when they change. */
    private void change(Edit edit, boolean units) {
        submit(() -> {
            List<CellEdit> changed;
            dataLock.writeLock().lock();
            try {
                changed = edit.run();
            } finally {
                dataLock.writeLock().unlock();
            }
            for (Map.Entry<Layer, ScoringSession> layer : scores.entrySet()) {
                if (units) {
                    layer.setValue(score(store, scoring, layer.getKey()));
                    runs.put(layer.getKey(), layer.getValue().run());
                    continue;
                }
                runs.put(layer.getKey(), layer.getValue().edited(readBy(layer.getKey(), changed)));
            }
            publish();
        });
    }

    /** The cells that a layer reads: its own, and for the final one those of the verified one. */
    private static List<CellEdit> readBy(Layer layer, List<CellEdit> changed) {
        return changed.stream()
                .filter(edit -> edit.key().layer() == layer
                        || layer == Layer.FINAL && edit.key().layer() == Layer.VERIFIED)
                .toList();
    }

    private void publish() {
        ScoringRun scored = run();
        listeners.forEach(listener -> listener.scored(scored));
    }

    private void submit(Step step) {
        pending.incrementAndGet();
        worker.execute(() -> {
            try {
                step.run();
            } catch (StoreException e) {
                report(e.finding());
            } catch (BadInputException e) {
                e.findings().forEach(this::report);
            } finally {
                pending.decrementAndGet();
            }
        });
    }

    private void report(Finding finding) {
        listeners.forEach(listener -> listener.failed(finding));
    }

    /** Whether it has been closed, so that nothing can be asked of it any more. */
    public boolean isClosed() {
        return worker.isShutdown();
    }

    /** Lets go of the file on the worker thread, after the edits that were asked for. Closing twice is allowed. */
    @Override
    public void close() {
        listeners.clear();
        if (!worker.isShutdown()) {
            worker.execute(this::letGo);
            worker.shutdown();
        }
    }

    private void letGo() {
        dataLock.writeLock().lock();
        try {
            closed = true;
            store.close();
        } finally {
            dataLock.writeLock().unlock();
        }
    }

    /** Waits until the file is let go of; for tests and for the end of the process. */
    public boolean awaitClosed(long millis) throws InterruptedException {
        return worker.awaitTermination(millis, TimeUnit.MILLISECONDS);
    }
}
