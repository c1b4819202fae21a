// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.JournalQuery;

/**
 * The newest change that stands in a file.
 *
 * @param label as it was given; may be empty
 */
public record LastChange(Instant when, Author author, String label) {

    static Optional<LastChange> of(AssessmentStore store) {
        JournalQuery newest = JournalQuery.newest(1);
        return Stream.concat(
                        store.journal(newest).stream().map(e -> new LastChange(e.when(), e.author(), e.label())),
                        store.evidenceJournal(newest).stream()
                                .map(e -> new LastChange(e.when(), e.author(), e.label())))
                .max(Comparator.comparing(LastChange::when));
    }
}
