// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.extensions.shelf.UpgradePreview;

/** What a newer framework means for assessments, in words; the example of a metamodel package. */
class UpgradePreviewTest {
    @TempDir
    Path folder;

    private Path framework;
    private Path assessment;

    @BeforeEach
    void imported() {
        Terminal terminal = new Terminal(folder);
        assertEquals(0, terminal.run("extensions", "new", "risk", ".").code());
        framework = terminal.file("risk-example.criteria");
        assessment = terminal.file("A.assessment");
        assertEquals(
                0,
                terminal.run("import table --framework risk-example.criteria --data units.csv --out A.assessment"
                                .split(" "))
                        .code());
    }

    private UpgradePreview preview(Locale locale) {
        Services services = Services.standard();
        return new UpgradePreview(services.scoring(), services.stores(), locale);
    }

    private Framework changed(String from, String to) throws Exception {
        String text = Files.readString(framework);
        assertTrue(text.contains(from), from);
        Path copy = framework.resolveSibling("other.criteria");
        Files.writeString(copy, text.replaceFirst(from, to));
        return FrameworkFiles.load(copy);
    }

    /** By hand: the maximum of the first criterion doubles, hence the points of all three units. */
    @Test
    void changesAndWhatTheyMeanForEachAssessment() throws Exception {
        byte[] before = Files.readAllBytes(assessment);
        Framework added = changed("maximum=\"10\"", "maximum=\"20\"");
        List<String> lines =
                preview(Locale.ENGLISH).of(added, Optional.of(FrameworkFiles.load(framework)), List.of(assessment));
        assertTrue(lines.getFirst().endsWith("; changes: 1"), lines::toString);
        assertTrue(lines.get(1).startsWith("  [re-weighted] "), lines::toString);
        assertTrue(lines.get(2).startsWith("A.assessment: keeps version "), lines::toString);
        assertEquals("  units that move: 3 of 3", lines.get(4), lines::toString);
        assertTrue(lines.stream().anyMatch(each -> each.matches("  .* → .* points, rank 1")), lines::toString);
        assertArrayEquals(before, Files.readAllBytes(assessment), "nothing is written");
    }

    @Test
    void theFirstVersionAndNoAssessment() throws Exception {
        assertEquals(
                List.of(
                        "Chưa cài phiên bản nào của bộ tiêu chí này.",
                        "Không có kỳ đánh giá nào trong thư mục làm việc dùng bộ tiêu chí này."),
                preview(Locale.of("vi")).of(FrameworkFiles.load(framework), Optional.empty(), List.of()));
    }

    @Test
    void whatCannotBeLookedAtIsNamedAndTheOthersAreShown() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.assessment"), "x");
        List<String> lines = preview(Locale.ENGLISH)
                .of(FrameworkFiles.load(framework), Optional.empty(), List.of(broken, assessment));
        assertEquals("broken.assessment: cannot be looked at.", lines.get(1));
        assertEquals("  units that move: 0 of 3", lines.getLast());
    }
}
