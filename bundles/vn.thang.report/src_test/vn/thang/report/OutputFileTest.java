// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskLeavesTheEarlierFileAndNothingElse() throws Exception {
        Path target = Files.writeString(folder.resolve("report.csv"), "earlier");
        ExportException e = assertThrows(
                ExportException.class,
                () -> OutputFile.write(folder, "report.csv", out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        String message = e.finding().in(Locale.ENGLISH);
        assertTrue(message.contains(target.toString()) && message.contains("no space left on the disk"), message);
        assertTrue(e.finding().in(Locale.forLanguageTag("vi")).contains("Đĩa đã hết chỗ"));
        assertEquals("earlier", Files.readString(target));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void replacesTheFileInOnePiece() throws Exception {
        Files.writeString(folder.resolve("a"), "earlier");
        Path written = OutputFile.write(folder, "a", out -> out.write(new byte[] {110, 111, 119}));
        assertEquals("now", Files.readString(written));
    }
}
