// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyse --compare}. */
class CompareYearsTest {
    @TempDir
    Path folder;

    private void year(Terminal terminal, String name, String rows) throws IOException {
        terminal.write(name + ".csv", "unit,name,osi,tii,hci\n" + rows);
        var imported = terminal.run(
                "import",
                "table",
                "--framework",
                "catalog:un-egdi",
                "--data",
                name + ".csv",
                "--out",
                name + ".assessment");
        assertEquals(Cli.DONE, imported.code(), imported.err());
    }

    /** EGDI is the mean of the three: .3 more in one is .1 more in the index, all of it performance. C is new, D is gone. */
    @Test
    void theSameMethod() throws IOException {
        Terminal terminal = new Terminal(folder);
        year(terminal, "then", "A,An,0.3,0.3,0.3\nB,Binh,0.6,0.6,0.6\nD,Dung,0.1,0.1,0.1\n");
        year(terminal, "now", "A,An,0.6,0.3,0.3\nB,Binh,0.6,0.6,0.6\nC,Chi,0.2,0.2,0.2\n");
        var done = terminal.run("analyse", "now.assessment", "--compare", "then.assessment", "--out", "y");
        assertEquals(Cli.DONE, done.code(), done.err());
        assertTrue(done.err().contains("2 units compared, 1 without a counterpart; 0 differences"), done.err());
        List<Map<String, String>> rows = Csv.rows(folder.resolve("y/years.csv"));
        assertEquals(2, rows.size());
        assertEquals("A", rows.get(0).get("unit"));
        assertEquals(0.1, number(rows.get(0), "change"), 1e-12);
        assertEquals(0.1, number(rows.get(0), "performance"), 1e-12);
        assertEquals(0, number(rows.get(0), "method"));
        assertEquals(0, number(rows.get(1), "change"));
        assertEquals(0, Csv.rows(folder.resolve("y/breaks.csv")).size());
        var both = terminal.run("analyse", "now.assessment", "--compare", "then.assessment", "--diagnose");
        assertEquals(Cli.BAD, both.code());
    }

    private static double number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column)).doubleValue();
    }
}
