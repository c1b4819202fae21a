// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceContentTest {
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private WorkspaceContent scan(Path... recent) {
        return WorkspaceContent.scan(folder, List.of(recent), Locale.forLanguageTag("vi"));
    }

    private static List<String> names(List<WorkspaceFile> files) {
        return files.stream().map(WorkspaceFile::name).toList();
    }

    @Test
    void sortsFilesByKindAndName() throws IOException {
        file("Đà Nẵng.criteria");
        file("Cần Thơ.criteria");
        file("2018/Huyện.assessment");
        file("2018/report.XLSX");
        file("notes.txt");
        file(".hidden.criteria");
        file(".git/inner.criteria");
        file("~$report.docx");
        WorkspaceContent content = scan();
        assertEquals(List.of("Cần Thơ", "Đà Nẵng"), names(content.of(FileKind.FRAMEWORK)));
        assertEquals(List.of("Huyện"), names(content.of(FileKind.ASSESSMENT)));
        assertEquals("2018", content.of(FileKind.ASSESSMENT).getFirst().place());
        assertEquals(List.of("report.XLSX"), names(content.of(FileKind.REPORT)));
        assertTrue(content.complete());
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        WorkspaceContent content = WorkspaceContent.scan(folder.resolve("none"), List.of(), Locale.ENGLISH);
        assertEquals(List.of(), content.files());
    }

    @Test
    void filesOpenedElsewhereAreListedWhileTheyAreThere(@TempDir Path elsewhere) throws IOException {
        Path there = Files.writeString(elsewhere.resolve("a.assessment"), "x");
        WorkspaceContent content = scan(elsewhere.resolve("gone.assessment"), there, file("inside.assessment"));
        assertEquals(
                List.of(there),
                content.elsewhere().stream().map(WorkspaceFile::path).toList());
        assertEquals(elsewhere.toString(), content.elsewhere().getFirst().place());
    }

    @Test
    void sameFilesSameContent() throws IOException {
        file("a.criteria");
        assertEquals(scan(), scan());
        WorkspaceContent before = scan();
        file("b.criteria");
        assertEquals(2, scan().files().size());
        assertEquals(1, before.files().size());
    }

    @Test
    void namesOfFiles() throws IOException {
        file("a.criteria");
        assertEquals(FileNames.Fault.TAKEN, FileNames.fault(folder, " a ", ".criteria"));
        assertEquals(FileNames.Fault.EMPTY, FileNames.fault(folder, " ", ".criteria"));
        assertEquals(FileNames.Fault.CHARACTERS, FileNames.fault(folder, "a/b", ".criteria"));
        assertEquals(FileNames.Fault.LONG, FileNames.fault(folder, "a".repeat(121), ".criteria"));
        assertNull(FileNames.fault(folder, "Bộ tiêu chí 2018", ".criteria"));
        assertEquals(folder.resolve("a 2.criteria"), FileNames.free(folder, "a", ".criteria"));
        assertEquals("Huyện 1 2", FileNames.of(" Huyện: 1/2. "));
        assertEquals("x", FileNames.of("///"));
        assertEquals("a.b", FileNames.base(Path.of("a.b.criteria")));
        assertEquals(".criteria", FileNames.ending(Path.of("a.b.criteria")));
    }
}
