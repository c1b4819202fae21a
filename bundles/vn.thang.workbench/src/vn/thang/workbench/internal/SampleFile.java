// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.workbench.internal.files.AssessmentFile;

/** The sample assessment as a file that may be changed at will. */
final class SampleFile {
    private static final Author AUTHOR = new Author("thang", "Thang");

    private SampleFile() {}

    /** The sample in a folder; one that is there already is kept with all that was changed in it. */
    static Path in(Path folder) throws IOException, BadInputException, StoreException {
        CatalogEntry entry = Catalog.entries().stream()
                .filter(each -> each.sample().isPresent())
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve(entry.code() + ".assessment");
        if (!Files.exists(file)) {
            Sample sample = entry.sample().orElseThrow();
            new AssessmentFile(new SqliteAssessmentStores(), Clock.systemUTC())
                    .write(
                            file,
                            new AssessmentFile.Content(
                                    entry.framework(), sample.model(), sample.edits(), sample.evidence()),
                            AUTHOR,
                            Texts.text("sample.label"));
        }
        return file;
    }
}
