// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    private Path root;

    @Test
    void aBrokenRuleStopsTheBuildAndNamesTheFile() throws IOException {
        write("bundles/vn.thang.cli/src/A.java", "package a;");
        write("bundles/vn.thang.cli/META-INF/MANIFEST.MF", "Bundle-SymbolicName: vn.thang.cli\n");
        IllegalStateException broken =
                assertThrows(IllegalStateException.class, () -> Checks.main(new String[] {root.toString()}));
        assertTrue(broken.getMessage().contains("bundles/vn.thang.cli/src/A.java: lies outside"), broken.getMessage());
    }

    @Test
    void generatedFoldersAreNotLookedAt() throws IOException {
        write("bundles/vn.thang.cli/target/A.java", "package a;");
        write("bundles/vn.thang.cli/src-gen/A.java", "package a;");
        assertEquals(0, Checks.run(Tree.read(root)).size());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
