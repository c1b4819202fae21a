// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.catalog.vn.CatalogEntry;

class SampleFileTest {
    @TempDir
    Path folder;

    private static CatalogEntry sample(String code) {
        return SampleFile.all().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Every entry of the catalogue with a sample is offered, the main one first. */
    @Test
    void allSamplesAreOffered() {
        List<String> codes = SampleFile.all().stream().map(CatalogEntry::code).toList();
        assertEquals("quang-ninh-2018", codes.getFirst());
        assertTrue(
                codes.containsAll(List.of("uong-bi-2018", "hau-giang-2019", "dti-2022", "par-index")), codes::toString);
    }

    /** Targets come along; a file that is there is not written again. */
    @Test
    void aSampleIsWrittenOnceWithItsTargets() throws Exception {
        CatalogEntry entry = sample("uong-bi-2018");
        Path file = SampleFile.in(folder, entry, "sample");
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), true)) {
            assertEquals(List.copyOf(entry.sample().orElseThrow().targets()), store.targets());
        }
        byte[] written = Files.readAllBytes(file);
        assertEquals(file, SampleFile.in(folder, sample("uong-bi-2018"), "sample"));
        assertEquals(written.length, Files.size(file));
    }
}
