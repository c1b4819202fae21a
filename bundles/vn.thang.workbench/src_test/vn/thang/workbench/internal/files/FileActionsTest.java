// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Change;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.io.FrameworkFiles;

class FileActionsTest {
    @TempDir
    Path folder;

    private final SqliteAssessmentStores stores = new SqliteAssessmentStores();
    private final FileActions actions = new FileActions(stores, Clock.systemUTC());

    @Test
    void renamesWithoutReplacing() throws Exception {
        Path a = Files.writeString(folder.resolve("a.criteria"), "a");
        Files.writeString(folder.resolve("b.criteria"), "b");
        assertThrows(FileAlreadyExistsException.class, () -> actions.rename(a, "b"));
        assertEquals("b", Files.readString(folder.resolve("b.criteria")));
        Path renamed = actions.rename(a, " Bộ tiêu chí ");
        assertEquals(folder.resolve("Bộ tiêu chí.criteria"), renamed);
        assertEquals("a", Files.readString(renamed));
    }

    @Test
    void aCopyOfAnOpenAssessmentHasItsLastEdit() throws Exception {
        CatalogEntry entry = Catalog.entries().getFirst();
        Sample sample = entry.sample().orElseThrow();
        Path file = folder.resolve("sample.assessment");
        try (AssessmentStore open = stores.create(file, entry.framework(), sample.model(), Clock.systemUTC())) {
            open.apply(
                    new Change(new Author("t", "test"), "edit", sample.edits().subList(0, 1)));
            Path copy = actions.duplicate(file);
            assertEquals(folder.resolve("sample 2.assessment"), copy);
            try (AssessmentStore read = stores.open(copy, Clock.systemUTC(), true)) {
                assertEquals(1, read.journal(0, 10).size());
            }
        }
        actions.delete(file);
        assertFalse(Files.exists(file));
        assertTrue(Files.exists(folder.resolve("sample 2.assessment")));
    }

    @Test
    void originalsAreReadOnlyAndCopiesAreTheSame() throws Exception {
        CatalogEntry entry = Catalog.entries().getFirst();
        Path original = actions.original(entry, folder.resolve("originals"));
        assertEquals(original, actions.original(entry, folder.resolve("originals")));
        Path copy = actions.copyOriginal(entry, folder.resolve("mine"));
        String hash = FrameworkFiles.contentHash(entry.framework());
        assertEquals(hash, FrameworkFiles.contentHash(FrameworkFiles.load(original)));
        assertEquals(hash, FrameworkFiles.contentHash(FrameworkFiles.load(copy)));
        assertTrue(Files.isWritable(copy));
    }
}
