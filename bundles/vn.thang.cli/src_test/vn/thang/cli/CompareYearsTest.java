// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /**
     * Three years of the same method: A has .3, .4 and .6 (a slope of .15 by least squares), its rank goes from 2 to 2 to 1;
     * B stays at .5; C is only in the last two. The years stand as given, for none states which it is.
     */
    @Test
    void threeYears() throws IOException {
        Terminal terminal = new Terminal(folder);
        year(terminal, "first", "A,An,0.3,0.3,0.3\nB,Binh,0.5,0.5,0.5\n");
        year(terminal, "second", "A,An,0.6,0.3,0.3\nB,Binh,0.5,0.5,0.5\nC,Chi,0.2,0.2,0.2\n");
        year(terminal, "third", "A,An,0.6,0.6,0.6\nB,Binh,0.5,0.5,0.5\nC,Chi,0.8,0.2,0.2\n");
        var done = terminal.run(
                "analyse", "third.assessment", "second.assessment", "--compare", "first.assessment", "--out", "y");
        assertEquals(Cli.DONE, done.code(), done.err());
        assertTrue(done.err().contains("3 years, 3 units; 0 breaks of the method."), done.err());
        List<Map<String, String>> rows = Csv.rows(folder.resolve("y/panel.csv"));
        assertEquals(8, rows.size(), "C was not assessed in the first");
        assertEquals(
                List.of("2", "2", "1"),
                rows.subList(0, 3).stream().map(row -> row.get("rank")).toList());
        assertEquals("1", rows.get(2).get("moved"));
        assertEquals(0.2, number(rows.get(2), "performance"), 1e-12);
        assertEquals(0.6, number(rows.get(2), "core"), 1e-12);
        List<Map<String, String>> trends = Csv.rows(folder.resolve("y/trends.csv"));
        assertEquals(0.15, number(trends.get(0), "trend"), 1e-12);
        assertEquals(0.15, number(trends.get(0), "core_trend"), 1e-12);
        assertEquals("3", trends.get(0).get("trend_years"));
        assertEquals(0.2, number(trends.get(2), "trend"), 1e-12);
        var printed = terminal.run("analyse", "third.assessment", "second.assessment", "--compare", "first.assessment");
        assertTrue(printed.out().startsWith("unit,name,group,year,value,rank,moved,break,core,"), printed.out());
        var without = terminal.run("analyse", "third.assessment", "second.assessment", "--diagnose");
        assertEquals(Cli.BAD, without.code());
    }

    private static double number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column)).doubleValue();
    }

    /** Beside the tables the charts that the results perspective shows, one file a chart; without a folder there is no place. */
    @Test
    void chartsBesideTheTables() throws Exception {
        Terminal terminal = new Terminal(folder);
        year(terminal, "then", "A,An,0.3,0.3,0.2\nB,Binh,0.6,0.5,0.6\nC,Chi,0.1,0.3,0.4\n");
        year(terminal, "now", "A,An,0.6,0.3,0.59\nB,Binh,0.5,0.6,0.4\nC,Chi,0.2,0.2,0.3\n");
        analyse(terminal, "--compare", "then.assessment", "--out", "y", "--charts", "svg");
        assertEquals(List.of("now-egdi-years.svg"), svgs(terminal, "y/"));
        assertTrue(Files.readString(folder.resolve("y/now-egdi-years.svg")).contains("Binh"));
        analyse(terminal, "--robustness", "50", "--sobol", "--seed", "1", "--out", "r", "--charts", "svg,png");
        assertEquals(
                List.of("now-egdi-causes.svg", "now-egdi-intervals.svg", "now-egdi-pairs.svg"),
                svgs(terminal, "r/").stream()
                        .filter(name -> !name.contains("bands"))
                        .toList());
        assertTrue(Files.size(folder.resolve("r/now-egdi-intervals.png")) > 1000);
        analyse(terminal, "--diagnose", "--out", "d", "--charts", "svg", "--lang", "vi");
        assertEquals(
                List.of(
                        "now-egdi-biplot-top.svg",
                        "now-egdi-correlations-top-kendall.svg",
                        "now-egdi-correlations-top-pearson.svg",
                        "now-egdi-correlations-top-spearman.svg",
                        "now-egdi-limits.svg",
                        "now-egdi-reliability.svg",
                        "now-egdi-weights-top.svg"),
                svgs(terminal, "d/"));
        var nowhere = terminal.run("analyse", "now.assessment", "--diagnose", "--charts", "svg");
        assertEquals(Cli.BAD, nowhere.code());
        assertTrue(nowhere.err().contains("Option --out is required."), nowhere.err());
        assertEquals(
                Cli.BAD,
                terminal.run("analyse", "now.assessment", "--diagnose", "--out", "e", "--charts", "gif")
                        .code());
        assertFalse(Files.exists(folder.resolve("e")));
    }

    private static void analyse(Terminal terminal, String... options) throws IOException {
        String[] command = Stream.concat(Stream.of("analyse", "now.assessment"), Stream.of(options))
                .toArray(String[]::new);
        var done = terminal.run(command);
        assertEquals(Cli.DONE, done.code(), done.err());
    }

    private static List<String> svgs(Terminal terminal, String start) throws IOException {
        return terminal.files().stream()
                .filter(name -> name.startsWith(start) && name.endsWith(".svg"))
                .map(name -> name.substring(start.length()))
                .toList();
    }
}
