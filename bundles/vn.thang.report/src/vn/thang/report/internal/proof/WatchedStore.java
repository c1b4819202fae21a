// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.EvidenceChange;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JointChange;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.ModelEntry;
import vn.thang.assessment.store.Rating;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;
import vn.thang.assessment.store.TargetEntry;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.Proof;

/** A store that notes which comments, evidence and ratings were found when they were asked for. */
public final class WatchedStore implements AssessmentStore {
    /** The name of the entry with the targets. */
    private static final String TARGETS = "data/targets.csv";

    private final AssessmentStore store;
    private final Set<SeenFacts.Commented> comments = ConcurrentHashMap.newKeySet();
    private final Set<SeenFacts.Evidenced> evidence = ConcurrentHashMap.newKeySet();
    private final Set<SeenFacts.Rated> ratings = ConcurrentHashMap.newKeySet();
    private volatile List<Target> targets = List.of();

    public WatchedStore(AssessmentStore store) {
        this.store = store;
    }

    /** The targets of a proof. */
    public static List<Target> targets(Proof proof) throws BadInputException {
        return TargetTable.read(proof, TARGETS);
    }

    /** What was seen so far. */
    public SeenFacts seen() {
        return new SeenFacts(comments, evidence, ratings);
    }

    /** The targets as an entry, when they were asked for and there are some. */
    public Map<String, byte[]> targetEntries() {
        return targets.isEmpty() ? Map.of() : Map.of(TARGETS, TargetTable.write(targets));
    }

    @Override
    public List<Target> targets() {
        targets = store.targets();
        return targets;
    }

    @Override
    public List<TargetEntry> apply(TargetChange change) throws StoreException {
        return store.apply(change);
    }

    @Override
    public List<ModelEntry> modelJournal(JournalQuery query) {
        return store.modelJournal(query);
    }

    @Override
    public List<TargetEntry> targetJournal(JournalQuery query) {
        return store.targetJournal(query);
    }

    @Override
    public Optional<CellInfo> info(String unitId, ColumnKey key) {
        Optional<CellInfo> info = store.info(unitId, key);
        info.ifPresent(found -> note(unitId, key, found));
        return info;
    }

    @Override
    public Map<ColumnKey, CellInfo> infos(String unitId) {
        Map<ColumnKey, CellInfo> infos = store.infos(unitId);
        infos.forEach((key, info) -> note(unitId, key, info));
        return infos;
    }

    private void note(String unitId, ColumnKey key, CellInfo info) {
        if (info.comment() != null && !info.comment().isBlank()) {
            comments.add(new SeenFacts.Commented(unitId, key));
        }
    }

    @Override
    public List<Evidence> evidence(String unitId, String criterionId) {
        return note(store.evidence(unitId, criterionId));
    }

    @Override
    public List<Evidence> evidence(String unitId) {
        return note(store.evidence(unitId));
    }

    private List<Evidence> note(List<Evidence> found) {
        found.forEach(each -> evidence.add(new SeenFacts.Evidenced(each.unitId(), each.criterionId())));
        return found;
    }

    @Override
    public Path file() {
        return store.file();
    }

    @Override
    public Assessment model() {
        return store.model();
    }

    @Override
    public Framework framework() {
        return store.framework();
    }

    @Override
    public ScoreData data() {
        return store.data();
    }

    @Override
    public boolean readOnly() {
        return store.readOnly();
    }

    @Override
    public boolean recovered() {
        return store.recovered();
    }

    @Override
    public long apply(Change change) throws StoreException {
        return store.apply(change);
    }

    @Override
    public JointChange apply(JointChange change) throws StoreException {
        return store.apply(change);
    }

    @Override
    public void saveModel(Author author, String label) throws StoreException {
        store.saveModel(author, label);
    }

    @Override
    public List<JournalEntry> journal(long afterSequence, int limit) {
        return store.journal(afterSequence, limit);
    }

    @Override
    public List<JournalEntry> journal(JournalQuery query) {
        return store.journal(query);
    }

    @Override
    public List<EvidenceEntry> evidenceJournal(JournalQuery query) {
        return store.evidenceJournal(query);
    }

    @Override
    public List<EvidenceEntry> apply(EvidenceChange change) throws StoreException {
        return store.apply(change);
    }

    @Override
    public void putEvidence(Author author, List<Evidence> added) throws StoreException {
        store.putEvidence(author, added);
    }

    @Override
    public List<Rating> ratings(String unitId, String criterionId) {
        return seen(store.ratings(unitId, criterionId));
    }

    @Override
    public List<Rating> ratings() {
        return seen(store.ratings());
    }

    private List<Rating> seen(List<Rating> found) {
        found.forEach(each -> ratings.add(
                new SeenFacts.Rated(each.unitId(), each.criterionId(), each.expertId(), each.round(), each.cell())));
        return found;
    }

    @Override
    public void putRatings(Author author, List<Rating> added) throws StoreException {
        store.putRatings(author, added);
    }

    @Override
    public void snapshot(Path target) throws StoreException {
        store.snapshot(target);
    }

    @Override
    public void close() {
        store.close();
    }
}
