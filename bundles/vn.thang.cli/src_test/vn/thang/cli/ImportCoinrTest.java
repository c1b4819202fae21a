// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code import coinr} on three units and two indicators; values by hand. Y lacks b, which was 5 the year before. */
class ImportCoinrTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void files() throws IOException {
        terminal = new Terminal(folder);
        terminal.write("iMeta.csv", """
                Level,iCode,iName,Direction,Weight,Parent,Type
                1,a,A,1,1,T,Indicator
                1,b,B,1,2,T,Indicator
                2,T,Top,1,1,NA,Aggregate
                """);
        terminal.write("iData.csv", "uCode,a,b\nX,2,3\nY,4,NA\nZ,1,NA\n");
        terminal.write("2019.csv", "uCode,a,b\nX,9,9\nY,9,5\nZ,9,NA\n");
    }

    private Terminal.Result run(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "import", "coinr", "--data", "iData.csv", "--meta", "iMeta.csv", "--out", "a.assessment", "--force"));
        words.addAll(Arrays.asList(more));
        return terminal.run(words.toArray(String[]::new));
    }

    private Map<String, Map<String, String>> standings() throws IOException {
        var scored = terminal.run("score", "a.assessment", "--out", "s.csv");
        assertEquals(Cli.DONE, scored.code(), scored.err());
        return Csv.byKey(folder.resolve("s.csv"), "unit");
    }

    /** X 2 · 3², Y 4 · 5² with the figure of the year before; Z has a alone, then and now. */
    @Test
    void figuresOfTheYearBeforeFillIn() throws IOException {
        var imported = run("--normalise", "none", "--aggregate", "product", "--impute", "earlier:2019.csv");
        assertEquals(Cli.DONE, imported.code(), imported.err());
        var rows = standings();
        assertEquals(18, Double.parseDouble(rows.get("X").get("T")), 1e-12);
        assertEquals(100, Double.parseDouble(rows.get("Y").get("T")), 1e-12);
        assertEquals(1, Double.parseDouble(rows.get("Z").get("T")), 1e-12);
        assertEquals("", rows.get("Z").get("b"));
    }

    @ParameterizedTest
    @CsvSource({
        "--impute,earlier,earlier:FILE",
        "--impute,earlier:,earlier:FILE",
        "--impute,earlier:none.csv,none.csv",
        "--aggregate,'arithmetic,electre',topsis",
        "--normalise,vector:2,vector"
    })
    void whatIsRefused(String option, String value, String message) {
        var imported = run(option, value);
        assertEquals(Cli.BAD, imported.code(), imported.err());
        assertTrue(imported.err().contains(message), imported.err());
    }
}
