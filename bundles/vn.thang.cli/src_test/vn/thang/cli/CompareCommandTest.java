// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.catalog.vn.Catalog;
import vn.thang.cli.Terminal.Result;

/** Versions of a framework against each other, and against an assessment. */
class CompareCommandTest {
    private static final String DATA = """
            unit,name,group,a,b,2
            A,Sở A,K1,50,100,40
            B,Sở B,K1,25,50,5
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void versions() throws IOException {
        terminal = new Terminal(folder);
        terminal.write("1.criteria", Framework.good());
        terminal.write("2.criteria", Framework.formula("max * a / b / 2"));
    }

    @Test
    void sameVersion() {
        assertEquals(new Result(0, "", "Changes: 0\n"), terminal.run("compare", "1.criteria", "1.criteria"));
    }

    @Test
    void changesAsSentencesAndAsFile() throws Exception {
        assertEquals(
                "[rule] 1 One: Rule › Formula changes from max * a / b to max * a / b / 2\n",
                terminal.run("compare", "1.criteria", "2.criteria").out());
        Result written = terminal.run("compare", "1.criteria", "2.criteria", "--out", "changes.csv", "--lang", "vi");
        assertEquals(new Result(0, "", "Số thay đổi: 1\n"), written);
        assertEquals("""
                kind,id,code,name,parameter,before,after,sentence
                rule,c1,1,Một,Quy tắc chấm › Công thức,max * a / b,max * a / b / 2,1 Một: Quy tắc chấm › Công thức đổi từ \
                max * a / b thành max * a / b / 2
                """, Files.readString(folder.resolve("changes.csv")));
    }

    @Test
    void impactNamesUnitsAndReasonsAndLeavesTheAssessment() throws Exception {
        terminal.write("data.csv", DATA);
        terminal.run("import", "table", "--framework", "1.criteria", "--data", "data.csv", "--out", "a.assessment");
        byte[] before = Files.readAllBytes(folder.resolve("a.assessment"));
        Result result = terminal.run("compare", "1.criteria", "2.criteria", "--impact", "a.assessment");
        assertEquals(0, result.code(), result.err());
        // by hand: criterion 1 of A and B is 60 × 50/100 = 60 × 25/50 = 30, then half of it
        assertTrue(
                result.out().contains("Sở A: 70 points, rank 1 → 55 points, rank 1\n  1 One: 30 → 15 (−15); Rule"),
                result.out());
        assertEquals("Units that move: 2 of 2\n", result.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.assessment")));
        Result other = terminal.run("compare", "2.criteria", "2.criteria", "--impact", "a.assessment");
        assertTrue(other.err().contains("was made with another version"), other.err());
        assertTrue(other.err().contains("Units that move: 0 of 2"), other.err());
        terminal.write("broken.criteria", Framework.formula("max * (a"));
        Result broken = terminal.run("compare", "1.criteria", "broken.criteria", "--impact", "a.assessment");
        assertEquals(2, broken.code());
        assertTrue(broken.err().contains("never closed"), broken.err());
    }

    @Test
    void edgeOfThePortalMovesThreeDistricts() throws Exception {
        byte[] catalogued =
                Catalog.find("quang-ninh-2018").orElseThrow().files().get("quang-ninh-2018.criteria");
        String edge = "<bands id=\"banding-district-kha\"";
        String text = new String(catalogued, StandardCharsets.UTF_8);
        int at = text.indexOf("from=\"60\"", text.indexOf(edge));
        terminal.write(
                "portal.criteria", text.substring(0, at) + "from=\"70\"" + text.substring(at + "from=\"60\"".length()));
        terminal.run("demo");
        Result result = terminal.run(
                "compare",
                "catalog:quang-ninh-2018",
                "portal.criteria",
                "--impact",
                "thang-demo/quang-ninh-2018.assessment",
                "--out",
                "impact.csv");
        assertEquals(0, result.code(), result.err());
        // origin: Quảng Ninh 2018 as published: the article has 2 good, 10 fair, 2 average; with the portal's edge of
        // 70 the
        // same scores give 2, 7, 5: three of 131 units move from fair to average
        assertEquals("Units that move: 3 of 131\n", result.err());
        List<String> lines = Files.readAllLines(folder.resolve("impact.csv"));
        assertEquals(132, lines.size());
        for (String line : lines.subList(1, 4)) {
            assertTrue(line.contains(",districts,") && line.contains(",kha,tb,the bands or their edges"), line);
        }
        assertTrue(lines.get(4).endsWith(","), "nothing moves, no reason: " + lines.get(4));
    }
}
