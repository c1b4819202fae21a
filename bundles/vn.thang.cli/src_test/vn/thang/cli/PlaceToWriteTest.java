// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;

/** Folders that cannot be written and disks that are full: the exit code, the message, nothing half-written. */
class PlaceToWriteTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path disk;
    private boolean mounted;

    @BeforeEach
    void open() throws Exception {
        terminal = new Terminal(folder);
        terminal.write("fw.criteria", Framework.good());
        StringBuilder table = new StringBuilder("unit,a,b,2\n");
        for (int i = 0; i < 3000; i++) {
            table.append("U").append(i).append(",5,10,40\n");
        }
        terminal.write("units.csv", table.toString());
        Result result = importTable("a.assessment");
        assertEquals(0, result.code(), result.err());
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @AfterEach
    void close() throws Exception {
        if (mounted) {
            command("umount", disk.toString());
        } else {
            disk.toFile().setWritable(true);
        }
    }

    @Test
    void aFolderThatCannotBeWritten() throws Exception {
        if (Files.isWritable(disk) && "root".equals(System.getProperty("user.name"))) {
            mount("size=1m");
            assertEquals(0, command("mount", "-o", "remount,ro", disk.toString()));
        } else {
            assertTrue(disk.toFile().setWritable(false));
            assumeTrue(!Files.isWritable(disk), "this system has no folders that cannot be written");
        }
        for (String[] words : attempts()) {
            Result result = terminal.run(words);
            assertEquals(2, result.code(), String.join(" ", words));
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().startsWith("error: " + disk), result.err());
            assertEquals("", result.out());
        }
        assertEquals(List.of(), content());
    }

    @Test
    void aFullDisk() throws Exception {
        mount("size=64k");
        for (String[] words : attempts()) {
            Result result = terminal.run(words);
            assertEquals(2, result.code(), String.join(" ", words) + result.err());
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().startsWith("error: " + disk), result.err());
            assertTrue(result.err().contains("space"), result.err());
            assertEquals(List.of(), content(), String.join(" ", words));
        }
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws Exception {
        mount("size=256k");
        byte[] old = "old\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path standings = Files.write(disk.resolve("s.csv"), old);
        Path report = Files.write(disk.resolve("a.json"), old);
        Path filler = Files.write(disk.resolve("filler"), new byte[200 << 10]);
        for (String[] words : attempts()) {
            assertEquals(2, terminal.run(words).code(), String.join(" ", words));
        }
        assertArrayEquals(old, Files.readAllBytes(standings));
        assertArrayEquals(old, Files.readAllBytes(report));
        assertEquals(List.of("a.json", "filler", "s.csv"), content());
        Files.delete(filler);
    }

    @Test
    void aFolderThatIsNotThere() throws Exception {
        Result result = importTable("none/b.assessment");
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("error: " + folder.resolve("none/b.assessment")), result.err());
        assertEquals(1, result.err().lines().count());
        assertTrue(!Files.exists(folder.resolve("none")));
    }

    /** Every command that writes; each writes more than 64 KB. */
    private static List<String[]> attempts() {
        return List.of(
                new String[] {"score", "a.assessment", "--out", "disk/s.csv"},
                new String[] {"report", "a.assessment", "--format", "json", "--out", "disk"},
                new String[] {
                    "import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "disk/b.assessment"
                });
    }

    private Result importTable(String out) {
        return terminal.run("import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", out);
    }

    private List<String> content() throws Exception {
        try (var files = Files.list(disk)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A small disk of its own; only where this process may mount one. */
    private void mount(String size) throws Exception {
        assumeTrue(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"), "only Linux has tmpfs");
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can mount a small disk");
        mounted = command("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "this machine does not allow mounting");
    }

    private static int command(String... words) throws Exception {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
