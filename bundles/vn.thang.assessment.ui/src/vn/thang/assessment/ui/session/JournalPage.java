// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.ModelEntry;
import vn.thang.assessment.store.TargetEntry;

/**
 * A part of the journal of a file, newest first.
 *
 * @param next where the next page begins
 * @param more whether there is one
 */
public record JournalPage(List<Entry> entries, Cursor next, boolean more) {

    /** An entry of one of the journals. */
    public sealed interface Entry {
        Instant when();

        /** A cell was changed. */
        record OfCell(JournalEntry entry) implements Entry {
            @Override
            public Instant when() {
                return entry.when();
            }
        }

        /** A piece of evidence was changed. */
        record OfEvidence(EvidenceEntry entry) implements Entry {
            @Override
            public Instant when() {
                return entry.when();
            }
        }

        /** A target was set, changed or removed. */
        record OfTarget(TargetEntry entry) implements Entry {
            @Override
            public Instant when() {
                return entry.when();
            }
        }

        /** Published figures, decisions about them, units or groups were changed. */
        record OfModel(ModelEntry entry) implements Entry {
            @Override
            public Instant when() {
                return entry.when();
            }
        }
    }

    /**
     * Which entries are wanted.
     *
     * @param unitId null = of all units
     * @param itemIds measures and criteria; empty = all
     */
    public record Filter(String unitId, Set<String> itemIds) {
        public static final Filter ALL = new Filter(null, Set.of());
    }

    /** A place in all journals: only what is older comes after it. */
    public record Cursor(long cells, long evidence, long targets, long models) {
        public static final Cursor NEWEST = new Cursor(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** One journal from a place on, and how much of it is on the page. */
    private static final class Source {
        private final List<? extends Entry> entries;
        private int taken;

        Source(List<? extends Entry> entries) {
            this.entries = entries;
        }

        boolean more() {
            return taken < entries.size();
        }

        Entry next() {
            return entries.get(taken);
        }

        /** Where the page after this one begins in this journal. */
        long place(long from, ToLongFunction<Entry> sequence) {
            return taken == 0 ? from : sequence.applyAsLong(entries.get(taken - 1));
        }
    }

    static JournalPage read(AssessmentStore store, Filter filter, Cursor from, int limit) {
        LongFunction<JournalQuery> query =
                before -> new JournalQuery(filter.unitId(), filter.itemIds(), before, limit + 1);
        // Where two are of the same time, the journal named first has the newer one.
        Source cells = source(store.journal(query.apply(from.cells())), Entry.OfCell::new);
        Source evidence = source(store.evidenceJournal(query.apply(from.evidence())), Entry.OfEvidence::new);
        Source targets = source(store.targetJournal(query.apply(from.targets())), Entry.OfTarget::new);
        Source models = source(store.modelJournal(query.apply(from.models())), Entry.OfModel::new);
        List<Source> sources = List.of(cells, evidence, targets, models);
        List<Entry> entries = new ArrayList<>();
        Optional<Source> newest = newest(sources);
        while (entries.size() < limit && newest.isPresent()) {
            entries.add(newest.get().next());
            newest.get().taken++;
            newest = newest(sources);
        }
        Cursor next = new Cursor(
                cells.place(from.cells(), JournalPage::sequence),
                evidence.place(from.evidence(), JournalPage::sequence),
                targets.place(from.targets(), JournalPage::sequence),
                models.place(from.models(), JournalPage::sequence));
        return new JournalPage(List.copyOf(entries), next, newest.isPresent());
    }

    private static <T> Source source(List<T> read, Function<T, ? extends Entry> entry) {
        return new Source(read.stream().map(entry).toList());
    }

    /** The journal with the newest entry that is not on the page yet. */
    private static Optional<Source> newest(List<Source> sources) {
        Source newest = null;
        for (Source each : sources) {
            if (each.more()
                    && (newest == null
                            || each.next().when().isAfter(newest.next().when()))) {
                newest = each;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static long sequence(Entry entry) {
        return switch (entry) {
            case Entry.OfCell cell -> cell.entry().sequence();
            case Entry.OfEvidence evidence -> evidence.entry().sequence();
            case Entry.OfTarget target -> target.entry().sequence();
            case Entry.OfModel model -> model.entry().sequence();
        };
    }
}
