// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipLimitsTest {
    @TempDir
    Path folder;

    @Test
    void theWholeCountsNotTheEntries() throws Exception {
        byte[] four = zip(4);
        Path file = Files.write(folder.resolve("a.zip"), four);
        assertDoesNotThrow(() -> ZipLimits.check(four, 4L << 20));
        assertDoesNotThrow(() -> ZipLimits.check(file, 4L << 20));
        String said = "zip > 3 MB (part3)";
        assertEquals(
                said,
                assertThrows(IOException.class, () -> ZipLimits.check(four, 3L << 20))
                        .getMessage());
        assertEquals(
                said,
                assertThrows(IOException.class, () -> ZipLimits.check(file, 3L << 20))
                        .getMessage());
    }

    @Test
    void sizesThatAnArchiveClaimsAreNotBelieved() throws Exception {
        byte[] lying = zip(4);
        // the central directory's uncompressed sizes: claimed to be 1
        for (int i = 0; i < lying.length - 46; i++) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                lying[i + 24] = 1;
                lying[i + 25] = lying[i + 26] = lying[i + 27] = 0;
            }
        }
        assertThrows(IOException.class, () -> ZipLimits.check(lying, 3L << 20));
    }

    private static byte[] zip(int parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }
}
