// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** An assessment in memory that nobody can change: without journal, with the facts that were seen. */
public final class ProofStore implements AssessmentStore {
    /** Stands for a comment of which nothing is known but that it is there. */
    private static final CellInfo COMMENTED = new CellInfo(new Author("", ""), Instant.EPOCH, "…");

    private final Path file;
    private final Framework framework;
    private final Assessment model;
    private final ScoreData data;
    private final SeenFacts facts;
    private final Map<String, List<Evidence>> evidence;
    private final Map<String, List<Rating>> ratings;

    private final List<Target> targets;

    public ProofStore(
            Path file, Framework framework, Assessment model, ScoreData data, SeenFacts facts, List<Target> targets) {
        this.targets = List.copyOf(targets);
        this.file = file;
        this.framework = framework;
        this.model = model;
        this.data = data;
        this.facts = facts;
        this.evidence = facts.evidence().stream()
                .map(each -> new Evidence(
                        each.unitId() + '/' + each.criterionId(),
                        each.unitId(),
                        each.criterionId(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .collect(Collectors.groupingBy(Evidence::unitId));
        this.ratings = facts.ratings().stream()
                .map(each ->
                        new Rating(each.unitId(), each.criterionId(), each.expert(), each.round(), each.cell(), null))
                .collect(Collectors.groupingBy(Rating::unitId));
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
        return true;
    }

    @Override
    public boolean recovered() {
        return false;
    }

    @Override
    public Optional<CellInfo> info(String unitId, ColumnKey key) {
        return facts.comments().contains(new SeenFacts.Commented(unitId, key))
                ? Optional.of(COMMENTED)
                : Optional.empty();
    }

    @Override
    public Map<ColumnKey, CellInfo> infos(String unitId) {
        return facts.comments().stream()
                .filter(each -> each.unitId().equals(unitId))
                .collect(Collectors.toMap(SeenFacts.Commented::key, each -> COMMENTED));
    }

    @Override
    public List<Evidence> evidence(String unitId) {
        return evidence.getOrDefault(unitId, List.of());
    }

    @Override
    public List<Evidence> evidence(String unitId, String criterionId) {
        return evidence(unitId).stream()
                .filter(each -> each.criterionId().equals(criterionId))
                .toList();
    }

    @Override
    public List<JournalEntry> journal(long afterSequence, int limit) {
        return List.of();
    }

    @Override
    public List<JournalEntry> journal(JournalQuery query) {
        return List.of();
    }

    @Override
    public List<EvidenceEntry> evidenceJournal(JournalQuery query) {
        return List.of();
    }

    @Override
    public List<Target> targets() {
        return targets;
    }

    @Override
    public List<TargetEntry> apply(TargetChange change) throws StoreException {
        throw readOnlyProblem();
    }

    @Override
    public List<ModelEntry> modelJournal(JournalQuery query) {
        return List.of();
    }

    @Override
    public List<TargetEntry> targetJournal(JournalQuery query) {
        return List.of();
    }

    @Override
    public List<Rating> ratings(String unitId, String criterionId) {
        return ratings.getOrDefault(unitId, List.of()).stream()
                .filter(each -> each.criterionId().equals(criterionId))
                .sorted(Comparator.comparingInt(Rating::round).thenComparing(Rating::expertId))
                .toList();
    }

    @Override
    public List<Rating> ratings() {
        return IntStream.range(0, data.rows())
                .mapToObj(data::unitId)
                .flatMap(unit -> ratings.getOrDefault(unit, List.of()).stream()
                        .sorted(Comparator.comparing(Rating::criterionId)
                                .thenComparing(Rating::round)
                                .thenComparing(Rating::expertId)))
                .toList();
    }

    @Override
    public long apply(Change change) throws StoreException {
        throw readOnlyProblem();
    }

    @Override
    public List<EvidenceEntry> apply(EvidenceChange change) throws StoreException {
        throw readOnlyProblem();
    }

    @Override
    public JointChange apply(JointChange change) throws StoreException {
        throw readOnlyProblem();
    }

    @Override
    public void saveModel(Author author, String label) throws StoreException {
        throw readOnlyProblem();
    }

    @Override
    public void putEvidence(Author author, List<Evidence> added) throws StoreException {
        throw readOnlyProblem();
    }

    @Override
    public void putRatings(Author author, List<Rating> added) throws StoreException {
        throw readOnlyProblem();
    }

    @Override
    public void snapshot(Path target) throws StoreException {
        throw readOnlyProblem();
    }

    private StoreException readOnlyProblem() {
        return new StoreException(
                Entries.bad(file.toString(), "proof.readOnly").findings().getFirst());
    }

    @Override
    public void close() {
        // there is nothing but memory
    }
}
