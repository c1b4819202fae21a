// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Takes the right to write away, and opens files as somebody who has no more rights than that. */
final class Permissions {
    private Permissions() {}

    static void everybodyMayOnlyRead(Path path) throws IOException {
        String permissions = Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    static void everybodyMayWrite(Path path) throws IOException {
        String permissions = Files.isDirectory(path) ? "rwxrwxrwx" : "rw-rw-rw-";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    static void ownerMayWrite(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What {@link OpenOnce} prints. */
    static List<String> openUnprivileged(Path file, String mode) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory("classes");
        try {
            ownerMayWrite(classes);
            Process process = Child.unprivileged(classes, OpenOnce.class, file.toString(), mode)
                    .start();
            List<String> lines =
                    process.inputReader(StandardCharsets.UTF_8).lines().toList();
            process.waitFor();
            return lines.stream().filter(line -> !line.startsWith("SLF4J")).toList();
        } finally {
            try (var all = Files.walk(classes)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
