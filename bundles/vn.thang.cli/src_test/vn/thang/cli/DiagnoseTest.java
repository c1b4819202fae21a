// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.testkit.ReferenceData;

/** {@code analyse --diagnose}. */
class DiagnoseTest {
    @TempDir
    Path folder;

    private List<Map<String, String>> rows(String name) throws IOException {
        return Csv.rows(folder.resolve("d/" + name));
    }

    /** ASEM: the nominal weights are the effective weights that COINr 1.1.14 prints (get_eff_weights), 1e-12. */
    @Test
    void asem() throws IOException {
        Path asem = ReferenceData.require("asem").toAbsolutePath();
        Terminal terminal = new Terminal(folder);
        var imported = terminal.run(
                "import",
                "coinr",
                "--data",
                asem.resolve("iData.csv").toString(),
                "--meta",
                asem.resolve("iMeta.csv").toString(),
                "--impute",
                "group-mean:EurAsia_group",
                "--treat",
                "winsorise:5",
                "--out",
                "a.assessment");
        assertEquals(Cli.DONE, imported.code(), imported.err());
        var done = terminal.run("analyse", "a.assessment", "--diagnose", "--out", "d");
        assertEquals(Cli.DONE, done.code(), done.err());
        Map<String, Double> published = Csv.rows(asem.resolve("weights_effective.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("iCode"), row -> Double.parseDouble(row.get("EffWeight"))));
        List<Map<String, String>> weights = rows("weights.csv");
        assertEquals(published.size() - 1, weights.size(), "all but the top");
        double top = 0;
        for (Map<String, String> row : weights) {
            assertEquals(
                    published.get(row.get("node")), Double.parseDouble(row.get("nominal")), 1e-12, row.get("node"));
            if (row.get("node").equals("Conn") || row.get("node").equals("Sust")) {
                top += Double.parseDouble(row.get("influence"));
            }
        }
        assertEquals(1, top, 1e-9, "the parts of a sum have all of its variance");
        assertEquals(49 * 48 / 2, rows("correlations.csv").size());
        double eigenvalues = rows("components.csv").stream()
                .filter(row -> row.get("node").equals("Goods"))
                .mapToDouble(row -> Double.parseDouble(row.get("eigenvalue")))
                .sum();
        assertEquals(49, eigenvalues, 1e-9, "the trace of a correlation matrix");
        // Switzerland is first, so there is no way up; the Netherlands have one, in one step or several.
        assertTrue(rows("changes.csv").stream().noneMatch(row -> row.get("unit").equals("CHE")));
        assertTrue(rows("changes.csv").stream()
                .anyMatch(row ->
                        row.get("unit").equals("NLD") && row.get("to_rank").equals("1")));
    }

    /** The sample by points, in Vietnamese; what is said to be enough is enough. */
    @Test
    void pointsMode() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.run("demo", "--out", "demo");
        var done =
                terminal.run("analyse", "demo/quang-ninh-2018.assessment", "--diagnose", "--out", "d", "--lang", "vi");
        assertEquals(Cli.DONE, done.code(), done.err());
        assertEquals(10, done.err().lines().count(), "files");
        assertTrue(rows("remarks.csv").stream().anyMatch(row -> row.get("text").contains("trung vị")));
        assertTrue(rows("remarks.csv").stream().anyMatch(row -> row.get("text").startsWith("để lên hạng")));
        for (Map<String, String> row : rows("items.csv")) {
            assertTrue(row.get("ceiling").isEmpty() || Double.parseDouble(row.get("ceiling")) <= 1);
        }
        assertEquals(
                Files.readString(folder.resolve("d/items.csv")),
                terminal.run("analyse", "demo/quang-ninh-2018.assessment", "--diagnose", "--lang", "vi")
                        .out());
    }
}
