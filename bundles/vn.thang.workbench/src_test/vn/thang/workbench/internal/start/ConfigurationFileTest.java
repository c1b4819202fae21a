// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFileTest {
    @TempDir
    Path folder;

    @Test
    void linesOfOthersStay() throws IOException {
        Path file = Files.write(folder.resolve("config.ini"), List.of("#x", "osgi.bundles=a,b", "osgi.nl=en"));
        ConfigurationFile configuration = new ConfigurationFile(file);
        configuration.set("osgi.nl", Optional.of("vi"));
        assertEquals(List.of("#x", "osgi.bundles=a,b", "osgi.nl=vi"), Files.readAllLines(file));
        assertEquals(Optional.of("vi"), configuration.get("osgi.nl"));
        configuration.set("osgi.nl", Optional.empty());
        assertEquals(List.of("#x", "osgi.bundles=a,b"), Files.readAllLines(file));
    }

    @Test
    void aFileIsMadeOnlyForSomethingToSay() throws IOException {
        Path file = folder.resolve("new/config.ini");
        ConfigurationFile configuration = new ConfigurationFile(file);
        configuration.set("osgi.nl", Optional.empty());
        assertFalse(Files.exists(file));
        configuration.set("osgi.nl", Optional.of("vi"));
        assertEquals(List.of("osgi.nl=vi"), Files.readAllLines(file));
        assertEquals(1, Files.list(file.getParent()).count());
    }
}
