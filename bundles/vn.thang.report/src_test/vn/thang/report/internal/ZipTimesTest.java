// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTimesTest {
    @TempDir
    Path folder;

    @Test
    void archivesOfDifferentDaysBecomeTheSameBytes() throws Exception {
        Path one = zip("one.zip", LocalDateTime.of(2019, 6, 5, 10, 0));
        Path two = zip("two.zip", LocalDateTime.of(2026, 1, 31, 23, 59));
        ZipTimes.fix(one);
        ZipTimes.fix(two);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        try (ZipFile zip = new ZipFile(one.toFile())) {
            assertEquals(
                    LocalDateTime.of(1980, 1, 1, 0, 0), zip.getEntry("b/ế.txt").getTimeLocal());
            assertEquals(
                    "b/ế.txt",
                    new String(zip.getInputStream(zip.getEntry("b/ế.txt")).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "no archive, but long enough to hold an end record");
        assertThrows(IOException.class, () -> ZipTimes.fix(text));
    }

    private Path zip(String name, LocalDateTime time) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : new String[] {"a.txt", "b/ế.txt"}) {
                ZipEntry header = new ZipEntry(entry);
                header.setTimeLocal(time);
                zip.putNextEntry(header);
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
