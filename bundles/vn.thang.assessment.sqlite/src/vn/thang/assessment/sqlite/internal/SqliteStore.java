// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.io.ModelDocument;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.EvidenceChange;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JointChange;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.ModelEntry;
import vn.thang.assessment.store.Rating;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;
import vn.thang.assessment.store.TargetEntry;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.finding.BadInputException;

/** An assessment file that is open. */
final class SqliteStore implements AssessmentStore {
    private final Path file;
    private final boolean readOnly;
    private final boolean recovered;
    private final Database database;
    private final Runnable afterClosing;
    private final Framework framework;
    private final Assessment model;
    private final MemoryScoreData data;
    private final Set<String> items = new HashSet<>();
    private final Names names;
    private final Scores scores;
    private final Changes changes;
    private final EvidenceTable evidence;
    private final RatingTable ratings;
    private final TargetTable targets;
    private long lastChange;
    private long lastSequence;
    private boolean closed;

    SqliteStore(
            Path file,
            boolean readOnly,
            boolean recovered,
            Clock clock,
            Database database,
            Contents contents,
            Framework framework,
            Assessment model,
            Runnable afterClosing) {
        this.file = file;
        this.readOnly = readOnly;
        this.recovered = recovered;
        this.database = database;
        this.framework = framework;
        this.model = model;
        this.afterClosing = afterClosing;
        data = contents.data();
        names = contents.names();
        scores = new Scores(database, names);
        changes = new Changes(database, names, scores, clock);
        evidence = new EvidenceTable(database, names);
        ratings = new RatingTable(database, names);
        targets = new TargetTable(database, names);
        lastChange = contents.lastChange();
        lastSequence = contents.lastSequence();
        for (Iterator<EObject> all = framework.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Identified element && element.getId() != null) {
                items.add(element.getId());
            }
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Assessment model() {
        return model;
    }

    @Override
    public Framework framework() {
        return framework;
    }

    @Override
    public ScoreData data() {
        return data;
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public boolean recovered() {
        return recovered;
    }

    @Override
    public long apply(Change change) throws StoreException {
        for (CellEdit edit : change.edits()) {
            check(edit.unitId(), edit.key().itemId());
        }
        if (change.edits().isEmpty()) {
            checkWritable();
            return lastSequence;
        }
        ResolvedChange resolved = write(change.author(), change.label(), Changes.Kind.SCORES, number -> {
            int oldColumns = names.columns();
            ResolvedChange plan = new ResolvedChange(change.edits(), data, names);
            changes.addEntries(plan, number, lastSequence, oldColumns);
            scores.write(plan, number);
            return plan;
        });
        take(resolved);
        return lastSequence;
    }

    @Override
    public JointChange apply(JointChange change) throws StoreException {
        checkWritable();
        for (CellEdit edit : change.edits()) {
            check(edit.unitId(), edit.key().itemId());
        }
        for (Evidence each : change.put()) {
            check(each.unitId(), each.criterionId());
        }
        StatedAttributes attributes = StatedAttributes.of(change.attributes(), model, framework, file);
        boolean stored = false;
        attributes.change();
        try {
            JointChange inverse = joint(change, attributes);
            stored = true;
            return inverse;
        } finally {
            if (!stored) {
                attributes.revert();
            }
        }
    }

    private JointChange joint(JointChange change, StatedAttributes attributes) throws StoreException {
        byte[] document = change.attributes().isEmpty() ? null : document();
        long before = lastSequence;
        Author author = change.author();
        String label = change.label();
        ResolvedChange[] cells = new ResolvedChange[1];
        int entries = writeAll(numbers -> {
            if (!change.edits().isEmpty()) {
                long number = numbers.next(author, label, Changes.Kind.SCORES);
                int oldColumns = names.columns();
                cells[0] = new ResolvedChange(change.edits(), data, names);
                changes.addEntries(cells[0], number, lastSequence, oldColumns);
                scores.write(cells[0], number);
            }
            if (document != null) {
                numbers.next(author, label, Changes.Kind.MODEL);
                new Documents(database).write(Documents.MODEL, document);
            }
            EvidenceChange documents = new EvidenceChange(author, label, change.put(), change.removed());
            return documents.put().isEmpty() && documents.removed().isEmpty()
                    ? 0
                    : evidence.apply(documents, data, numbers.next(author, label, Changes.Kind.EVIDENCE));
        });
        if (cells[0] != null) {
            take(cells[0]);
        }
        Change back = Change.inverse(author, label, journal(before, (int) (lastSequence - before)));
        EvidenceChange pieces = EvidenceChange.inverse(
                author,
                label,
                entries == 0
                        ? List.of()
                        : evidenceJournal(JournalQuery.newest(entries)).reversed());
        return new JointChange(author, label, back.edits(), pieces.put(), pieces.removed(), attributes.before());
    }

    private void take(ResolvedChange resolved) {
        for (int i : resolved.last()) {
            CellEdit edit = resolved.edit(i);
            data.set(edit.unitId(), edit.key(), edit.cell());
        }
        lastSequence += resolved.size();
    }

    private byte[] document() throws StoreException {
        try {
            return ModelDocument.write(model, framework, file.toString());
        } catch (BadInputException e) {
            throw new StoreException(e.findings().getFirst(), e);
        }
    }

    @Override
    public void saveModel(Author author, String label) throws StoreException {
        checkWritable();
        byte[] document = document();
        List<String> added = model.getUnits().stream()
                .map(Unit::getId)
                .filter(id -> data.rowOf(id) < 0)
                .toList();
        write(author, label, Changes.Kind.MODEL, number -> {
            new Documents(database).write(Documents.MODEL, document);
            new Units(database).add(added, data.rows());
            return null;
        });
        added.forEach(data::addUnit);
    }

    @Override
    public Optional<CellInfo> info(String unitId, ColumnKey key) {
        int row = data.rowOf(unitId);
        return database.read(() -> scores.info(names.known(key), row));
    }

    @Override
    public List<JournalEntry> journal(long afterSequence, int limit) {
        return database.read(() -> changes.entries(afterSequence, limit));
    }

    @Override
    public Map<ColumnKey, CellInfo> infos(String unitId) {
        int row = data.rowOf(unitId);
        return database.read(() -> scores.infos(row));
    }

    @Override
    public List<JournalEntry> journal(JournalQuery query) {
        int row = query.unitId() == null ? -1 : data.rowOf(query.unitId());
        return database.read(() -> changes.entries(query, row));
    }

    @Override
    public List<EvidenceEntry> evidenceJournal(JournalQuery query) {
        int row = query.unitId() == null ? -1 : data.rowOf(query.unitId());
        return database.read(() -> evidence.journal(query, row));
    }

    @Override
    public List<Evidence> evidence(String unitId, String criterionId) {
        int row = data.rowOf(unitId);
        return database.read(() -> evidence.of(row, criterionId));
    }

    @Override
    public List<Evidence> evidence(String unitId) {
        int row = data.rowOf(unitId);
        return database.read(() -> evidence.of(row));
    }

    @Override
    public List<EvidenceEntry> apply(EvidenceChange change) throws StoreException {
        for (Evidence each : change.put()) {
            check(each.unitId(), each.criterionId());
        }
        int entries = write(
                change.author(), change.label(), Changes.Kind.EVIDENCE, number -> evidence.apply(change, data, number));
        return entries == 0
                ? List.of()
                : evidenceJournal(JournalQuery.newest(entries)).reversed();
    }

    @Override
    public void putEvidence(Author author, List<Evidence> list) throws StoreException {
        apply(new EvidenceChange(author, "", list, List.of()));
    }

    @Override
    public List<Target> targets() {
        return database.read(targets::all);
    }

    @Override
    public List<TargetEntry> apply(TargetChange change) throws StoreException {
        for (Target each : change.put()) {
            check(each.unitId(), each.itemId());
        }
        int entries = write(
                change.author(), change.label(), Changes.Kind.TARGETS, number -> targets.apply(change, data, number));
        return entries == 0
                ? List.of()
                : targetJournal(JournalQuery.newest(entries)).reversed();
    }

    @Override
    public List<TargetEntry> targetJournal(JournalQuery query) {
        return database.read(() -> targets.journal(query));
    }

    @Override
    public List<ModelEntry> modelJournal(JournalQuery query) {
        return query.unitId() == null && query.itemIds().isEmpty()
                ? database.read(() -> changes.models(query))
                : List.of();
    }

    @Override
    public List<Rating> ratings(String unitId, String criterionId) {
        int row = data.rowOf(unitId);
        return database.read(() -> ratings.of(unitId, row, criterionId));
    }

    @Override
    public List<Rating> ratings() {
        return database.read(() -> ratings.all(data));
    }

    @Override
    public void putRatings(Author author, List<Rating> list) throws StoreException {
        for (Rating each : list) {
            check(each.unitId(), each.criterionId());
        }
        write(author, "", Changes.Kind.RATINGS, number -> {
            ratings.put(list, data, number);
            return null;
        });
    }

    @Override
    public void snapshot(Path target) throws StoreException {
        Snapshots.write(database, target);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                database.close();
            } finally {
                afterClosing.run();
            }
        }
    }

    /** Writes with the number of a new change. */
    @FunctionalInterface
    private interface Writing<T> {
        T run(long change) throws SQLException;
    }

    /** Gives out the numbers of the changes of one transaction. */
    private final class Numbering {
        private long last = lastChange;

        long next(Author author, String label, Changes.Kind kind) throws SQLException {
            changes.add(++last, author, label, kind);
            return last;
        }
    }

    /** Writes several changes. */
    @FunctionalInterface
    private interface Writings<T> {
        T run(Numbering numbers) throws SQLException;
    }

    private <T> T write(Author author, String label, Changes.Kind kind, Writing<T> work) throws StoreException {
        return writeAll(numbers -> work.run(numbers.next(author, label, kind)));
    }

    private <T> T writeAll(Writings<T> work) throws StoreException {
        checkWritable();
        Numbering numbers = new Numbering();
        try {
            T result = database.write(() -> {
                if (changes.lastChange() != lastChange) {
                    throw Problems.store(file, null, "changedElsewhere");
                }
                return work.run(numbers);
            });
            lastChange = numbers.last;
            return result;
        } catch (StoreException | RuntimeException e) {
            forgetNewNames(e);
            throw e;
        }
    }

    private void forgetNewNames(Exception reason) {
        try {
            database.read(names::load);
        } catch (UncheckedIOException e) {
            reason.addSuppressed(e);
        }
    }

    private void checkWritable() throws StoreException {
        if (readOnly) {
            throw Problems.store(file, null, "readOnlyStore");
        }
    }

    private void check(String unitId, String itemId) throws StoreException {
        if (data.rowOf(unitId) < 0) {
            throw Problems.unknown(file, unitId, "noUnit");
        }
        if (!items.contains(itemId)) {
            throw Problems.unknown(file, itemId, "noItem");
        }
    }
}
