// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code config.ini}, which the platform reads before anything of Thang runs; lines of others are left alone. */
public record ConfigurationFile(Path file) {

    /** The value of a property; empty when it is not there. */
    public Optional<String> get(String key) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst();
    }

    /** Sets or, with an empty value, removes a property; the file is written only when something is different. */
    public void set(String key, Optional<String> value) throws IOException {
        if (get(key).equals(value)) {
            return;
        }
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(key + "="));
        value.ifPresent(text -> lines.add(key + "=" + text));
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "config", ".part");
        try {
            Files.write(part, lines);
            move(part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
