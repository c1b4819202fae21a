// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.criteria.Framework;

/**
 * An open assessment file: the small model as EObjects, the scores as columns, everything else as rows read when asked
 * for.
 *
 * <p>Whatever writes is one durable transaction: when the method returns, the change survives the end of the process and
 * of the machine; when it throws, neither the file nor {@link #data()} has changed.
 *
 * <p>One thread writes at a time, and nobody reads {@link #data()} or {@link #model()} meanwhile; the other reading
 * methods may be called from any thread, except during {@link #saveModel}. They throw {@link java.io.UncheckedIOException} when the file can no longer be
 * read.
 */
public interface AssessmentStore extends AutoCloseable {
    /** The file that was opened. */
    Path file();

    /** The small model; change it in place, then {@link #saveModel}. Its references lead into {@link #framework()}. */
    Assessment model();

    /** The exact version embedded in the file; not to be changed. */
    Framework framework();

    /** The scores; a row for every unit of the model and for those that were removed from it. */
    ScoreData data();

    /** Whether everything that writes throws. */
    boolean readOnly();

    /**
     * Whether the one who wrote before could not close the file, for instance because its process was killed. Everything
     * up to its last change is there.
     */
    boolean recovered();

    /**
     * Stores a change and its journal entries in one transaction.
     *
     * @return the sequence of the last journal entry; for an empty change that of the last change
     * @throws StoreException an unknown unit or item, a read-only store, a full disk, an I/O error
     */
    long apply(Change change) throws StoreException;

    /**
     * Stores cells, evidence and attributes of units in one transaction; {@link #model()} states the attributes from then on.
     *
     * @return the change that takes this one back, by the same author under the same label
     * @throws StoreException an unknown unit, item or attribute, a read-only store, a full disk, an I/O error; nothing is
     *     different then
     */
    JointChange apply(JointChange change) throws StoreException;

    /**
     * Stores the {@link #model()} as it is now; new units get rows.
     *
     * @throws StoreException a reference that leads out of the model and the framework, a unit twice, a read-only store, a
     *     full disk, an I/O error
     */
    void saveModel(Author author, String label) throws StoreException;

    /** Who entered the content of a cell; empty when nobody ever touched it. */
    Optional<CellInfo> info(String unitId, ColumnKey key);

    /** What is known about the cells of a unit that somebody touched; takes a moment when there are many columns. */
    Map<ColumnKey, CellInfo> infos(String unitId);

    /** Journal entries in order, at most so many, from the one after a sequence; 0 = from the first. */
    List<JournalEntry> journal(long afterSequence, int limit);

    /** Journal entries, newest first. */
    List<JournalEntry> journal(JournalQuery query);

    /** Journal entries of the evidence, newest first. */
    List<EvidenceEntry> evidenceJournal(JournalQuery query);

    /** The evidence for a criterion of a unit, in the order in which it was first put. */
    List<Evidence> evidence(String unitId, String criterionId);

    /** All evidence of a unit, in the order in which it was first put. */
    List<Evidence> evidence(String unitId);

    /**
     * Adds, replaces and removes evidence; what was removed and is put again has its old place.
     *
     * @return the journal entries, one for each piece that is different now, in order
     * @throws StoreException as {@link #apply(Change)}
     */
    List<EvidenceEntry> apply(EvidenceChange change) throws StoreException;

    /**
     * Adds evidence, or replaces that of the same id, as part of an import; the label of the change is empty.
     *
     * @throws StoreException as {@link #apply(Change)}
     */
    void putEvidence(Author author, List<Evidence> evidence) throws StoreException;

    /** All targets, in the order in which they were first put. */
    List<Target> targets();

    /**
     * Adds, replaces and removes targets; what was removed and is put again has its old place.
     *
     * @return the journal entries, one for each target that is different now, in order
     * @throws StoreException as {@link #apply(Change)}
     */
    List<TargetEntry> apply(TargetChange change) throws StoreException;

    /** Journal entries of the targets, newest first. */
    List<TargetEntry> targetJournal(JournalQuery query);

    /** Changes of the {@link #model()}, newest first; they concern the file, so none when a unit or an item is asked for. */
    List<ModelEntry> modelJournal(JournalQuery query);

    /** The ratings of a criterion of a unit, by round and expert. */
    List<Rating> ratings(String unitId, String criterionId);

    /**
     * All ratings, read in one pass: unit by unit in the order of the rows of {@link #data()}, those of one criterion
     * together, by round and expert.
     */
    List<Rating> ratings();

    /**
     * Adds ratings, or replaces those of the same unit, criterion, expert and round.
     *
     * @throws StoreException as {@link #apply(Change)}
     */
    void putRatings(Author author, List<Rating> ratings) throws StoreException;

    /**
     * Writes the whole assessment in its deflated form for mail and archives; replaces an existing file in one step. The
     * same content gives the same bytes. {@link AssessmentStores#open} reads it.
     *
     * @throws StoreException a full disk, a read-only folder, an I/O error
     */
    void snapshot(Path target) throws StoreException;

    /** Lets go of the file; nothing is left beside it. Closing twice is allowed. */
    @Override
    void close();
}
