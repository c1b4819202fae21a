// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/** What is kept of a framework whose changes are not saved, and found again. */
class UnsavedCopiesTest {
    @TempDir
    Path folder;

    private final Sample sample = new Sample();
    private UnsavedCopies copies;
    private Path file;

    @BeforeEach
    void save() throws Exception {
        copies = new UnsavedCopies(folder.resolve("state/unsaved"));
        file = folder.resolve("bộ tiêu chí.criteria");
        FrameworkFiles.save(sample.framework, file);
    }

    private FrameworkWriter changed(String maximum) throws Exception {
        sample.criterion("dep-c01").setMaximum(new BigDecimal(maximum));
        return FrameworkWriter.of(sample.framework, null);
    }

    @Test
    void theLastStateIsThereAgain() throws Exception {
        assertTrue(copies.left(file).isEmpty());
        assertEquals(List.of(), copies.files());
        copies.keep(file, changed("5.5"));
        FrameworkWriter last = changed("5.75");
        copies.keep(file, last);
        UnsavedCopies later = new UnsavedCopies(folder.resolve("state/unsaved"));
        assertEquals(List.of(file), later.files());
        assertArrayEquals(
                last.content(),
                FrameworkFiles.toBytes(later.left(file).orElseThrow().document().framework()));
        copies.remove(file);
        assertTrue(copies.left(file).isEmpty());
    }

    @Test
    void whatTheFileHoldsIsNotOffered() throws Exception {
        copies.keep(file, FrameworkWriter.of(sample.framework, null));
        assertTrue(copies.left(file).isEmpty());
        assertEquals(List.of(), copies.files());
    }

    @Test
    void everyFrameworkHasItsOwn() throws Exception {
        Path other = folder.resolve("other.criteria");
        copies.keep(other, changed("5.5"));
        assertEquals(List.of(), copies.files(), "its framework is not there");
        Files.copy(file, other);
        assertEquals(List.of(other), copies.files());
        assertTrue(copies.left(file).isEmpty());
    }

    @Test
    void aDamagedCopyIsRefused() throws Exception {
        copies.keep(file, new FrameworkWriter(new byte[] {'<'}));
        assertThrows(BadInputException.class, () -> copies.left(file));
    }
}
