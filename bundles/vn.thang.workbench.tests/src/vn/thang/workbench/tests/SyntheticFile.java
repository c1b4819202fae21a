// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.StoreException;
import vn.thang.testkit.SyntheticAssessment;

/** Writes synthetic assessments as files. */
final class SyntheticFile {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-12-31T00:00:00Z"), ZoneOffset.UTC);

    private SyntheticFile() {}

    static Path write(Path folder, int units, int criteria) throws Exception {
        SyntheticAssessment synthetic = new SyntheticAssessment(units, criteria, 1);
        Path file = folder.resolve("synthetic.assessment");
        try (AssessmentStore store =
                new SqliteAssessmentStores().create(file, synthetic.framework(), synthetic.model(), CLOCK)) {
            synthetic.cells(column -> {
                try {
                    store.apply(new Change(new Author("thang", "Thang"), "synthetic", column));
                } catch (StoreException e) {
                    throw new AssertionError(e);
                }
            });
        }
        return file;
    }
}
