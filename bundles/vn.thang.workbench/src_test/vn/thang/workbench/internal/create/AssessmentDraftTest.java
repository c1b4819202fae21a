// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.criteria.Framework;
import vn.thang.exchange.ImportedTable;
import vn.thang.workbench.internal.files.AssessmentFile;

class AssessmentDraftTest {
    @TempDir
    Path folder;

    private final SqliteAssessmentStores stores = new SqliteAssessmentStores();
    private final AssessmentFile files = new AssessmentFile(stores, Clock.systemUTC());

    private static AssessmentFile.Content draft() throws Exception {
        Framework framework = FrameworkChoice.of("catalog:quang-ninh-2018").load();
        ImportedTable units = new UnitSource.Typed("Huyện A\nHuyện B", "typed").read(framework, "district");
        return new AssessmentDraft(framework, units, "thử", " Kỳ đánh giá 2026 ", "vi", 2026).content();
    }

    @Test
    void theFileHoldsNameYearAndUnits() throws Exception {
        Path file = folder.resolve("new/thử.assessment");
        files.write(file, draft(), new Author("t", "test"), "new");
        try (AssessmentStore store = stores.open(file, Clock.systemUTC(), true)) {
            assertEquals(2026, store.model().getYear());
            assertEquals("Kỳ đánh giá 2026", store.model().getName().getFirst().getValue());
            assertEquals(
                    List.of("Huyện A", "Huyện B"),
                    store.model().getUnits().stream()
                            .map(unit -> unit.getName().getFirst().getValue())
                            .toList());
            assertEquals("quang-ninh-2018", store.framework().getCode());
        }
    }

    @Test
    void theNameBeginsWithTheTitleOfTheFramework() {
        assertEquals(
                "Đánh giá chính quyền điện tử năm 2018",
                AssessmentDraft.name("Bộ tiêu chí đánh giá chính quyền điện tử năm 2018 (bản dựng lại)"));
        assertEquals("PCI", AssessmentDraft.name("PCI"));
        assertEquals("(x)", AssessmentDraft.name("(x)"));
    }

    @Test
    void aFileThatIsThereStays() throws Exception {
        Path file = Files.writeString(folder.resolve("a.assessment"), "mine");
        AssessmentFile.Content draft = draft();
        assertThrows(FileAlreadyExistsException.class, () -> files.write(file, draft, new Author("t", "t"), "new"));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of(file), Files.list(folder).toList());
    }
}
