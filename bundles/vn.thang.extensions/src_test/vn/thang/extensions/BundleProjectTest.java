// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.finding.BadInputException;

/** What is generated is the example, which our build compiles and tests, with other names. */
class BundleProjectTest {
    private static final Path EXAMPLE = Path.of("..", BundleProject.EXAMPLE);

    @TempDir
    Path folder;

    @Test
    void theTemplatesAreTheExampleThatOurBuildCompiles() throws Exception {
        for (BundleProject project : BundleProject.values()) {
            for (String source : project.sources()) {
                String sources = source.endsWith("Test.java") ? "src_test" : "src";
                Path file =
                        EXAMPLE.resolve(sources).resolve("vn/thang/examples").resolve(source);
                assertEquals(Files.readString(file), BundleProject.template(source), source);
            }
        }
        Map.of(
                        "thang-extensions/examples.ecore", "examples.ecore",
                        "src/vn/thang/examples/messages.properties", "texts",
                        "src/vn/thang/examples/messages_vi.properties", "texts_vi")
                .forEach((file, template) ->
                        assertEquals(read(EXAMPLE.resolve(file)), BundleProject.template(template)));
    }

    @Test
    void aProjectHasNamesOfItsOwnAndReplacesNothing() throws Exception {
        List<Path> files = BundleProject.RULE.create("score", folder);
        for (Path file : files) {
            assertFalse(read(file).contains("examples"), () -> file + ": " + read(file));
        }
        assertTrue(files.contains(folder.resolve("thang-extensions/score.ecore")), files::toString);
        assertThrows(BadInputException.class, () -> BundleProject.EXPORTER.create("score", folder));
        assertThrows(BadInputException.class, () -> BundleProject.RULE.create("../up", folder));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
