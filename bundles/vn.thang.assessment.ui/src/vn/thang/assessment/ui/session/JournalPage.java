// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.JournalQuery;

/**
 * A part of the journal of a file, newest first.
 *
 * @param next where the next page begins
 * @param more whether there is one
 */
public record JournalPage(List<Entry> entries, Cursor next, boolean more) {

    /** An entry of either journal. */
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

    /** A place in both journals: only what is older comes after it. */
    public record Cursor(long cells, long evidence) {
        public static final Cursor NEWEST = new Cursor(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    static JournalPage read(AssessmentStore store, Filter filter, Cursor from, int limit) {
        List<JournalEntry> cells =
                store.journal(new JournalQuery(filter.unitId(), filter.itemIds(), from.cells(), limit + 1));
        List<EvidenceEntry> evidence =
                store.evidenceJournal(new JournalQuery(filter.unitId(), filter.itemIds(), from.evidence(), limit + 1));
        List<Entry> entries = new ArrayList<>();
        int c = 0;
        int e = 0;
        while (entries.size() < limit && (c < cells.size() || e < evidence.size())) {
            boolean cell = e == evidence.size()
                    || c < cells.size()
                            && !cells.get(c).when().isBefore(evidence.get(e).when());
            entries.add(cell ? new Entry.OfCell(cells.get(c++)) : new Entry.OfEvidence(evidence.get(e++)));
        }
        Cursor next = new Cursor(
                c == 0 ? from.cells() : cells.get(c - 1).sequence(),
                e == 0 ? from.evidence() : evidence.get(e - 1).sequence());
        return new JournalPage(List.copyOf(entries), next, c < cells.size() || e < evidence.size());
    }
}
