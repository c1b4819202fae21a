// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Tier;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.internal.xmi.FileFindings;

/** A save that fails says why and leaves the old file. */
class SaveTest {
    @TempDir
    Path folder;

    private final Framework framework = RandomFramework.of(2);

    private List<Finding> refuse(Path file) {
        return assertThrows(BadInputException.class, () -> FrameworkFiles.save(framework, file))
                .findings();
    }

    private static void assertSays(String part, List<Finding> findings) {
        assertEquals(1, findings.size());
        String text = findings.get(0).in(Locale.ENGLISH);
        assertTrue(text.contains(part), text);
        assertTrue(findings.get(0).in(Locale.of("vi")).length() > 20);
    }

    @Test
    void missingFolder() {
        assertSays("does not exist", refuse(folder.resolve("no/f.criteria")));
    }

    @Test
    void fileInsteadOfFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        assertSays("does not exist", refuse(folder.resolve("file/f.criteria")));
    }

    @Test
    void folderInsteadOfFile() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Files.writeString(sub.resolve("kept"), "x");
        assertSays("This is a folder", refuse(sub));
    }

    @Test
    void readOnlyFolder() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(locked), "permissions do not bind this user (root)");
        assertSays("read-only", refuse(locked.resolve("f.criteria")));
    }

    @Test
    void readOnlyFileSystem() throws IOException {
        Path zip = folder.resolve("a.zip");
        new ZipOutputStream(Files.newOutputStream(zip)).close();
        try (FileSystem readOnly = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            Assumptions.assumeTrue(readOnly.isReadOnly(), "this Java ignores accessMode");
            assertSays("read-only", refuse(readOnly.getPath("/f.criteria")));
        }
    }

    @Test
    void fullDisk() throws Exception {
        Path file = folder.resolve("f.criteria");
        FrameworkFiles.save(framework, file);
        byte[] before = Files.readAllBytes(file);
        IOException full = assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[1000]);
                    throw new IOException("No space left on device");
                }));
        assertArrayEquals(before, Files.readAllBytes(file), "the old file stays");
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half-written stays");
        }
        assertSays("is full", FileFindings.notWritten(file, full).findings());
        IOException other = new IOException("other");
        assertEquals(other, assertThrows(IOException.class, () -> FileFindings.notWritten(file, other)));
    }

    @Test
    void realFullDisk() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "no /dev/full here");
        IOException e = assertThrows(IOException.class, () -> Files.write(full, FrameworkFiles.toBytes(framework)));
        assertTrue(e.getMessage().contains("No space left"), e.getMessage());
    }

    @Test
    void permissionsOfTheOldFileStay() throws Exception {
        Path file = folder.resolve("f.criteria");
        FrameworkFiles.save(framework, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        FrameworkFiles.save(framework, file);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void contentThatCouldNotBeReadBackIsRefused() {
        Path file = folder.resolve("f.criteria");
        Tier without = CriteriaFactory.eINSTANCE.createTier();
        framework.getTiers().add(without);
        assertSays("has no id", refuse(file));
        without.setId("a b");
        assertSays("has other characters", refuse(file));
        without.setId(framework.getMeasures().get(0).getId());
        assertSays("used more than once", refuse(file));
        without.setId("t-new");
        without.setNote("bell \u0007");
        assertSays("control character", refuse(file));
        without.setNote(null);
        framework.getScorecards().get(0).setTier(CriteriaFactory.eINSTANCE.createTier());
        assertSays("not part of this framework", refuse(file));
        assertThrows(IllegalArgumentException.class, () -> FrameworkFiles.toBytes(framework));
        assertTrue(Files.notExists(file));
    }
}
