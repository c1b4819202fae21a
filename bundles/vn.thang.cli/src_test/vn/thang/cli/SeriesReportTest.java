// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports over several years: three assessments by the same method, none of which states its year. A has .3, .4 and .6 (a slope
 * of .15 by least squares) and goes from rank 2 to 1; B stays at .5 and goes to 2; C is only in the last two.
 */
class SeriesReportTest {
    private static final String FORMATS = "docx,pdf,html,xlsx,pptx,csv,json";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void years() throws IOException {
        terminal = new Terminal(folder);
        year("first", "A,An,0.3,0.3,0.3\nB,Binh,0.5,0.5,0.5\n");
        year("second", "A,An,0.6,0.3,0.3\nB,Binh,0.5,0.5,0.5\nC,Chi,0.2,0.2,0.2\n");
        year("third", "A,An,0.6,0.6,0.6\nB,Binh,0.5,0.5,0.5\nC,Chi,0.8,0.2,0.2\n");
    }

    private void year(String name, String rows) throws IOException {
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

    private void report(String... more) {
        List<String> words = new ArrayList<>(List.of("report", "third.assessment", "--out", "r"));
        words.addAll(Arrays.asList(more));
        var done = terminal.run(words.toArray(String[]::new));
        assertEquals(Cli.DONE, done.code(), done.err());
    }

    /** What a reader of the page sees, without tags. */
    private String page() throws IOException {
        return Files.readString(folder.resolve("r/third.html"))
                .replaceAll("(?s)<(style|script).*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void everyFormatCarriesTheSeriesAndIsVerified() throws IOException {
        report("--format", FORMATS, "--earlier", "first.assessment", "--earlier", "second.assessment", "--lang", "en");
        String page = page();
        assertTrue(page.contains("Over several years"), page);
        assertTrue(page.contains("since first, 2 went up and 0 went down"), page);
        assertTrue(page.contains("An 2 2 1 1"), "ranks and the place won: " + page);
        assertTrue(page.contains("Chi 3 3 0"), page);
        assertTrue(page.contains("An 0.3000 0.4000 0.6000 0.15"), "values and trend: " + page);
        for (String format : FORMATS.split(",")) {
            String name = format.equals("pptx") ? "third-slides." : "third.";
            Path file = folder.resolve("r/" + name + format);
            if (!format.equals("csv")) {
                var verified = terminal.run("verify", file.toString());
                assertEquals(Cli.DONE, verified.code(), verified.err());
            }
        }
    }

    /** An index has no percents; with one earlier assessment its values stand in the series, too. */
    @Test
    void oneEarlierYearOfAnIndex() throws IOException {
        report("--format", "html", "--earlier", "second.assessment", "--lang", "en");
        String page = page();
        assertTrue(page.contains("An 0.4000 0.6000 0.20"), page);
        assertFalse(page.contains("no unit has both results"), page);
    }

    @Test
    void inVietnamese() throws IOException {
        report("--format", "html", "--earlier", "first.assessment", "--earlier", "second.assessment", "--lang", "vi");
        assertTrue(page().contains("Qua nhiều năm"), page());
        assertTrue(page().contains("An 0,3000 0,4000 0,6000 0,15"), page());
    }
}
