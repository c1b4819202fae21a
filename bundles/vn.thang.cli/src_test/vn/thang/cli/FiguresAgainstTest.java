// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.cli.Terminal.Result;

/** {@code validate} with the published tables of the catalogue, and {@code validate --against}. */
class FiguresAgainstTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    /** Contradictions that need no scores: the pages of the catalogue name them. */
    @ParameterizedTest
    @CsvSource({
        "quang-ninh-2018, published.csv, 5",
        "da-nang-2018, published-2018.csv, 1",
        "hau-giang-2019, published.csv, 2",
        "lang-son-2020, published.csv, 0",
        "uong-bi-2018, published.csv, 0",
        "dti-2022, published.csv, 0",
        "par-index, published.csv, 0",
        "qd-766-2022, published.csv, 0"
    })
    void publishedTablesOfTheCatalogueAreReadAsTheyAre(String code, String table, int contradictions) {
        terminal.run("catalog", "--copy", code, "copy");
        Result result = terminal.run("validate", "copy/" + table);
        assertEquals(contradictions == 0 ? 0 : 1, result.code(), result.err());
        assertEquals(
                contradictions,
                result.err()
                        .lines()
                        .filter(line -> line.startsWith("warning: "))
                        .count(),
                result.err());
    }

    /** Quảng Ninh 2018, districts: 2/10/2, mean 121 (71.18 %, printed 67.45 %), 52 between 146 and 94. */
    @Test
    void statementsAboutUnitsAreCheckedAgainstAnAssessment() throws Exception {
        districts();
        terminal.write("figures.csv", """
                id,group,statement,check
                a,districts,2 good 10 fair 2 average,bands(group) = 2/10/2
                b,districts,mean 121,mean(group) = 121
                c,districts,67.45 %,meanPercent(group) = 67.45%
                d,Districts,spread 52,spread(group) = 52
                """);
        Result alone = terminal.run("validate", "figures.csv", "--out", "alone.csv");
        assertEquals(0, alone.code(), alone.err());
        assertTrue(alone.err().contains("4 published figures: 0 consistent, 0 contradictions"), alone.err());
        Result result =
                terminal.run("validate", "figures.csv", "--against", "districts.assessment", "--out", "checked.csv");
        assertEquals(1, result.code(), result.err());
        assertTrue(result.err().contains("Published 67.45 %, but recomputed 71.18 %"), result.err());
        assertTrue(result.err().contains("4 published figures: 3 consistent, 1 contradictions"), result.err());
        List<String> lines = Files.readAllLines(terminal.file("checked.csv"));
        assertTrue(lines.get(3).contains(",67.45%,71.18%,-3.73%,warning,contradiction,"), lines.get(3));
        assertTrue(lines.get(3).endsWith(",districts"), "the group is written again: " + lines.get(3));
        Result again = terminal.run("validate", "checked.csv", "--against", "districts.assessment", "--out", "2.csv");
        assertEquals(1, again.code(), again.err());
        assertEquals(lines, Files.readAllLines(terminal.file("2.csv")));
        List<String> unchecked = Files.readAllLines(terminal.file("alone.csv"));
        assertTrue(unchecked.get(4).endsWith(",Districts"), "as it was written: " + unchecked.get(4));
    }

    @Test
    void groupsThatDoNotExistAndFilesThatAreNoTablesAreRefused() throws Exception {
        districts();
        terminal.write("figures.csv", "group,statement,check\nwards,x,count(group) = 3\n");
        Result group = terminal.run("validate", "figures.csv", "--against", "districts.assessment");
        assertEquals(2, group.code(), group.err());
        assertTrue(group.err().contains("figures.csv, row 2, column group"), group.err());
        assertTrue(group.err().contains("no unit group “wards”; it has: districts"), group.err());
        Result framework = terminal.run("validate", "catalog:quang-ninh-2018", "--against", "districts.assessment");
        assertEquals(2, framework.code(), framework.err());
        assertTrue(framework.err().contains("--against belongs to a table"), framework.err());
    }

    private void districts() {
        terminal.run("catalog", "--copy", "quang-ninh-2018", "qn");
        Result imported = terminal.run(
                "import",
                "table",
                "--framework",
                "qn/quang-ninh-2018.criteria",
                "--data",
                "qn/district.csv",
                "--out",
                "districts.assessment");
        assertEquals(0, imported.code(), imported.err());
        Result explained =
                terminal.run("import", "table", "--data", "qn/district-final.csv", "--into", "districts.assessment");
        assertEquals(0, explained.code(), explained.err());
    }
}
