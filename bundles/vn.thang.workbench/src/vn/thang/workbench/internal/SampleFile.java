// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.finding.BadInputException;

/** Puts the sample of a catalogue entry into a folder as an assessment of its own that may be changed at will. */
final class SampleFile {
    private static final Author AUTHOR = new Author("thang", "Thang");

    private final AssessmentStores stores;
    private final Clock clock;

    SampleFile(AssessmentStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * The file of the sample; one that is there already is kept with all that was changed in it.
     *
     * @param label goes into the journal
     * @throws IOException the folder cannot be written
     */
    Path in(Path folder, CatalogEntry entry, Sample sample, String label)
            throws IOException, BadInputException, StoreException {
        Path file = folder.resolve(entry.code() + ".assessment");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = folder.resolve("." + entry.code() + ".part");
            Files.deleteIfExists(part);
            try (AssessmentStore store = stores.create(part, entry.framework(), sample.model(), clock)) {
                store.apply(new Change(AUTHOR, label, sample.edits()));
                store.putEvidence(AUTHOR, sample.evidence());
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }
}
