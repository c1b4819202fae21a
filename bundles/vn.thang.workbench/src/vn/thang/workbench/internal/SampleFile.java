// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.workbench.internal.files.AssessmentFile;

/** A sample assessment as a file that may be changed at will. */
final class SampleFile {
    private static final Author AUTHOR = new Author("thang", "Thang");

    private SampleFile() {}

    /** All samples, the main one first. */
    static List<CatalogEntry> all() {
        return Catalog.entries().stream().filter(CatalogEntry::hasSample).toList();
    }

    /**
     * The sample in a folder; one that is there already is kept with all that was changed in it.
     *
     * @param label goes into the journal
     */
    static Path in(Path folder, CatalogEntry entry, String label)
            throws IOException, BadInputException, StoreException {
        Path file = folder.resolve(entry.code() + ".assessment");
        if (!Files.exists(file)) {
            Sample sample = entry.sample().orElseThrow();
            new AssessmentFile(new SqliteAssessmentStores(), Clock.systemUTC())
                    .write(
                            file,
                            new AssessmentFile.Content(
                                    entry.framework(),
                                    sample.model(),
                                    sample.edits(),
                                    sample.evidence(),
                                    sample.targets()),
                            AUTHOR,
                            label);
        }
        return file;
    }
}
