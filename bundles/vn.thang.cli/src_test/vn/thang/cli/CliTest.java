// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.cli.Terminal.Result;
import vn.thang.testkit.SeedFigures;

/** The commands with good input: files, streams, exit codes. */
class CliTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"demo", "catalog", "validate", "import table", "score", "explain", "compare", "chart", "report"})
    void everyCommandHasHelpInBothLanguages(String command) {
        String[] english = (command + " --help").split(" ");
        Result help = terminal.run(english);
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("thang " + command), help.out());
        Result vietnamese = terminal.run((command + " --help --lang vi").split(" "));
        assertEquals(0, vietnamese.code());
        assertTrue(vietnamese.out().contains("Mã kết thúc: 0 xong"), vietnamese.out());
        assertTrue(terminal.run("--help").out().contains("  thang " + command));
        assertEquals("", help.err());
    }

    @Test
    void version() {
        assertEquals(new Result(0, "thang 1.0.0\n", ""), terminal.run("--version"));
    }

    @Test
    void theClockCanBeMadeToStandStill() {
        // origin: SOURCE_DATE_EPOCH 1559692800 is 2019-06-05T00:00:00Z
        assertEquals(
                Instant.parse("2019-06-05T00:00:00Z"), Cli.clock("1559692800").instant());
        assertEquals(Clock.systemUTC(), Cli.clock("yesterday"));
        assertEquals(Clock.systemUTC(), Cli.clock(null));
    }

    @Test
    void withoutArgumentsTheHelpIsAMessage() {
        Result result = terminal.run();
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("thang COMMAND"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scoer A.assessment                      | There is no command “scoer”. Is “score” meant?
            xyzzyxyzzy                              | There is no command “xyzzyxyzzy”.
            score                                   | Something is missing: A.assessment.
            score A B                               | “B” is one argument too many
            score A --layr final                    | There is no option --layr. Is --layer meant?
            score A --layer best                    | Option --layer cannot be “best”; possible: final, verified, self.
            score A --layer                         | Option --layer needs a value
            score A --out x --out y                 | Option --out is given twice.
            explain A --node 1                      | Option --unit CODE is required.
            import table --data x --out y           | Option --framework F is required.
            import table --data x --framework catalog:quang-nin-2018 --out y | Is this meant: quang-ninh-2018?
            import table --data x --into y --out z  | Options --into and --out do not go together.
            report A --format xslx --out D          | Option --format cannot be “xslx”; possible: xlsx, docx, pptx, pdf, html, csv, json.
            chart A --kind pie --format svg --out D | Option --kind cannot be “pie”; possible: distribution, strip,
            chart A --kind lost --format svg --out D | The chart “lost” is about one unit; name it with --unit CODE.
            chart A --kind strip --format gif --out D | Option --format cannot be “gif”; possible: svg, png.
            score A --lang de                       | Option --lang cannot be “de”; possible: vi, en.
            demo --out=                             | Option --out needs a value: DIR.
            catalog --copy quang-ninh-2018          | Something is missing: DIR.
            import oscal --data x                   | The command “import oscal” does not exist yet
            import ciso-assistant x                 | The command “import ciso-assistant” does not exist yet
            import oscal x                          | The command “import oscal” does not exist yet
            import xmcda x                          | The command “import xmcda” does not exist yet
            analyse A --diagnose --agreement        | Options --agreement and --diagnose do not go together.
            script x.js                             | Something is missing: FILE.js A.assessment
            doctor                                  | The command “doctor” does not exist yet
            """)
    void badUsage(String line, String message) throws Exception {
        Result result = terminal.run(line.split(" "));
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("error: "), result.err());
        assertTrue(result.err().contains(message), result.err());
        assertEquals(List.of(), terminal.files());
    }

    @Test
    void catalog() throws Exception {
        Result list = terminal.run("catalog");
        assertEquals(0, list.code());
        assertTrue(list.out().startsWith("quang-ninh-2018  "), list.out());
        assertTrue(list.out().contains("scorecards: department, district, commune; with a sample"), list.out());
        assertEquals(
                0, terminal.run("catalog", "--copy", "quang-ninh-2018", "copy").code());
        assertTrue(terminal.files().contains("copy/quang-ninh-2018.criteria"));
        Result again = terminal.run("catalog", "--copy", "quang-ninh-2018", "copy");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("The file is there already; nothing was written."), again.err());
        assertEquals(
                0,
                terminal.run("catalog", "--copy", "quang-ninh-2018", "copy", "--force")
                        .code());
        assertEquals(
                0, terminal.run("validate", "copy/quang-ninh-2018.criteria").code());
    }

    @Test
    void fromATableToStandings() throws Exception {
        imported();
        Result score = terminal.run("score", "a.assessment");
        assertEquals("""
                unit,name,group,points,maximum,percent,rank,band,all,1,2
                A,Sở A,K1,70,100,70,1,,70,30,40
                B,Sở B,K1,20,100,20,2,,20,15,5
                C,Sở C,K2,,100,,,,,,7.5
                """, score.out());
        assertEquals(0, score.code());
        assertEquals(0, terminal.run("score", "a.assessment", "--out", "s.csv").code());
        assertEquals(score.out(), Files.readString(folder.resolve("s.csv")));
    }

    @Test
    void demo() throws Exception {
        Result demo = terminal.run("demo");
        assertEquals(0, demo.code(), demo.err());
        List<String> expected = new ArrayList<>(List.of(
                "thang-demo/quang-ninh-2018-en.json",
                "thang-demo/quang-ninh-2018-en.xlsx",
                "thang-demo/quang-ninh-2018-vi.json",
                "thang-demo/quang-ninh-2018-vi.xlsx"));
        for (CatalogEntry entry : Catalog.entries()) {
            if (entry.sample().isPresent()) {
                for (String end : List.of("-en.docx", "-standings.csv", "-vi.docx", ".assessment")) {
                    expected.add("thang-demo/" + entry.code() + end);
                }
            }
        }
        assertEquals(expected.stream().sorted().toList(), terminal.files());
        // origin: Quảng Ninh 2018 as published (Thu Chung, 05/06/2019): means, leaders and bands of the three groups
        assertTrue(demo.out().contains("28 units, mean 62.50, highest 78.00, lowest 27.00"), demo.out());
        assertTrue(demo.out().contains("14 units, mean 121.00"), demo.out());
        assertTrue(demo.out().contains("57.72 of 100"), demo.out());
        // origin: the same article prints 121/170 as 67.45 %; it is 71.18 %
        assertTrue(demo.out().contains("71.18 %"), demo.out());
        assertTrue(demo.out().contains("Reconstruction"), demo.out());
        Result again = terminal.run("demo", "--out", "again", "--lang", "vi");
        assertTrue(again.out().contains("28 đơn vị, trung bình 62,50"), again.out());
        for (String file : terminal.files()) {
            if (file.startsWith("again/")) {
                assertArrayEquals(
                        Files.readAllBytes(folder.resolve(file.replace("again/", "thang-demo/"))),
                        Files.readAllBytes(folder.resolve(file)),
                        file);
            }
        }
        assertEquals(
                1, terminal.run("validate", "again/quang-ninh-2018.assessment").code());
        Result statistics = terminal.run("validate", "--statistics", "again/quang-ninh-2018.assessment");
        assertEquals(1, statistics.code(), "notes do not change it");
        // origin: all 14 districts of the sample have a yes at H1.3.1, worth 5 points
        assertTrue(statistics.err().contains("14 of 14 units have the full 5 points of"), statistics.err());
    }

    @Test
    void explain() throws Exception {
        imported();
        Result why = terminal.run("explain", "a.assessment", "--unit", "sở a", "--node", "1");
        assertEquals(0, why.code(), why.err());
        assertTrue(why.out().contains("30"), why.out());
        assertTrue(why.out().contains("thang import table"), "who entered the figure: " + why.out());
        Result vietnamese = terminal.run("explain", "a.assessment", "--unit", "A", "--node", "1", "--lang", "vi");
        assertTrue(!vietnamese.out().equals(why.out()), vietnamese.out());
        Result unknown = terminal.run("explain", "a.assessment", "--unit", "D", "--node", "1");
        assertEquals(2, unknown.code());
        assertEquals(
                "error: " + folder.resolve("a.assessment") + ": The assessment has no unit “D”. Is this meant: A?\n",
                unknown.err());
        Result node = terminal.run("explain", "a.assessment", "--unit", "A", "--node", "9");
        assertEquals(2, node.code());
        assertTrue(node.err().startsWith("error: " + folder.resolve("a.assessment") + ": "), node.err());
    }

    @Test
    void report() throws Exception {
        imported();
        Result report = terminal.run(
                "report", "a.assessment", "--format", "xlsx,docx,pdf,html,csv,json", "--out", "r", "--lang", "vi");
        assertEquals(0, report.code(), report.err());
        List<String> files = terminal.files();
        for (String format : List.of("xlsx", "docx", "pdf", "html", "csv", "json")) {
            assertTrue(files.contains("r/a." + format), files::toString);
        }
        byte[] before = Files.readAllBytes(folder.resolve("r/a.docx"));
        terminal.run("report", "a.assessment", "--format", "docx", "--out", "r", "--lang", "vi");
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("r/a.docx")), "the same bytes again");
    }

    @Test
    void theSameInputGivesTheSameAssessment() throws Exception {
        imported();
        byte[] first = Files.readAllBytes(folder.resolve("a.assessment"));
        Result refused = importTable();
        assertEquals(2, refused.code());
        assertTrue(
                refused.err()
                        .endsWith("a.assessment: The file is there already; nothing was written. Choose another"
                                + " name, or --force to replace it.\n"),
                refused.err());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("a.assessment")));
        assertEquals(0, importTable("--force").code());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("a.assessment")));
    }

    @Test
    void aSecondTableGoesIntoTheAssessment() throws Exception {
        imported();
        terminal.write("self.csv", "unit,2\nA,39\nB,12\n");
        Result into =
                terminal.run("import", "table", "--data", "self.csv", "--into", "a.assessment", "--layer", "self");
        assertEquals(0, into.code(), into.err());
        Result score = terminal.run("score", "a.assessment", "--layer", "self");
        assertTrue(score.out().contains("A,Sở A,K1,,100,,,,,,39\n"), score.out());
        assertTrue(terminal.run("score", "a.assessment").out().contains("A,Sở A,K1,70,"));
    }

    @Test
    void validateGoodFiles() throws Exception {
        imported();
        Result result = terminal.run("validate", "fw.criteria", "catalog:quang-ninh-2018");
        assertEquals("fw.criteria: nothing found\ncatalog:quang-ninh-2018: nothing found\n", result.err());
        assertEquals(0, result.code());
    }

    @Test
    void publishedFigures() throws Exception {
        // origin: Huế 2020, QĐ 3402/QĐ-UBND; 75.41/92*100 = 81.967..., printed 81.96
        terminal.write("hue.csv", """
                unit,max,na_points,max_required,scored,rebased_pub,class_pub
                Nam Đông,100,8,92,78.53,85.36,II
                Phú Vang,100,8,92,75.81,82.4,III
                A Lưới,100,8,92,75.41,81.96,III
                """);
        Result result = terminal.run("validate", "hue.csv");
        assertEquals(1, result.code(), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("hue.csv, row 4, column rebased_pub: "), result.err());
        assertTrue(result.err().contains("81.97"), result.err());
        // origin: Quảng Ninh 2018 as published: 121 of 170 points, "67.45 %"
        terminal.write("qn.csv", "statement,check\nbands,sum: 7+12+6+3 = 28\nmean,share: 121/170 = 67.45%\n");
        Result statements = terminal.run("validate", "qn.csv");
        assertEquals(1, statements.code());
        assertTrue(statements.err().contains("qn.csv, row 3, column check: "), statements.err());
        assertTrue(statements.err().contains("71.18 %"), statements.err());
    }

    /** The statements of five articles as a person writes them down; the verdicts of DOMAIN A1 to A5, by hand. */
    @Test
    void everyStatementOfTheSeedArticlesHasItsVerdict() throws Exception {
        terminal.write("figures.csv", SeedFigures.csv());
        Result result = terminal.run("validate", "figures.csv", "--out", "checked.csv");
        assertEquals(1, result.code(), result.err());
        List<String> told = result.err()
                .lines()
                .filter(line -> line.startsWith("warning: "))
                .toList();
        List<String> lines = Files.readAllLines(terminal.file("checked.csv"));
        assertEquals(
                "id,statement,source,check,rule,published,recomputed,difference,severity,verdict,resolution,"
                        + "corrected_to,resolved_by,resolved_on,reason,group",
                lines.get(0));
        List<SeedFigures.Row> rows = SeedFigures.rows();
        assertEquals(rows.size() + 1, lines.size());
        int contradictions = 0;
        for (int i = 0; i < rows.size(); i++) {
            SeedFigures.Row row = rows.get(i);
            String line = lines.get(i + 1);
            String verdict = switch (row.verdict()) {
                case "INCONSISTENT" -> "warning,contradiction";
                case "CONSISTENT" -> ",consistent";
                default -> ",not_checkable";
            };
            String rule = row.check().substring(0, row.check().indexOf(':'));
            assertTrue(line.contains("," + rule + ","), line);
            assertTrue(line.endsWith("," + row.recomputed() + "," + row.difference() + "," + verdict + ",,,,,,"), line);
            if (row.verdict().equals("INCONSISTENT")) {
                String place = "figures.csv, row " + (i + 2) + ", column check: Published figure \"" + row.fact();
                assertTrue(told.get(contradictions).contains(place), told.get(contradictions));
                contradictions++;
            }
        }
        assertEquals(contradictions, told.size());
        assertTrue(
                result.err()
                        .endsWith("46 published figures: 36 consistent, 9 contradictions, 0 resolved: checked.csv\n"),
                result.err());
    }

    /** What was checked and decided comes back the same. */
    @Test
    void aCheckedTableIsReadAgain() throws Exception {
        terminal.write("figures.csv", """
                id,statement,source,check,resolution,corrected_to,resolved_by,resolved_on,reason
                a,"121 of 170, 67,45 %","Article, page 1",share: 121/170 = 67.45%,corrected,71.18%,Lan,2019-06-20,arithmetic
                """);
        Result result = terminal.run("validate", "figures.csv", "--out", "checked.csv");
        assertEquals(0, result.code(), result.err());
        assertTrue(
                result.err()
                        .contains("figures.csv, row 2, column check: Published figure \"121 of 170, 67,45 %\": "
                                + "Published 67.45 %, but recomputed 71.18 %: difference -3.73 percentage points. "
                                + "Resolved: corrected to 71.18 % (decided by Lan on 2019-06-20): arithmetic"),
                result.err());
        String checked = Files.readString(terminal.file("checked.csv"));
        assertTrue(
                checked.endsWith(
                        "a,\"121 of 170, 67,45 %\",\"Article, page 1\",share: 121/170 = 67.45%,share,67.45%,71.18%,"
                                + "-3.73%,info,resolved,corrected,71.18%,Lan,2019-06-20,arithmetic,\n"),
                checked);
        assertEquals(
                0, terminal.run("validate", "checked.csv", "--out", "again.csv").code());
        assertEquals(checked, Files.readString(terminal.file("again.csv")));
    }

    @Test
    void proposalsOfAText() throws Exception {
        terminal.write("bai.txt", "Đã số hóa 312/400 hồ sơ (78 %). Có 62 đơn vị, gồm 20 sở và 43 xã.\n");
        Result result = terminal.run("validate", "bai.txt", "--propose", "figures.csv");
        assertEquals(new Result(0, "", "2 proposals to look through: figures.csv\n"), result);
        // invented: 20 + 43 = 63
        assertTrue(
                Files.readString(terminal.file("figures.csv"))
                        .contains("sum: 20+43 = 62,sum,62,63,-1,warning,contradiction,,,,,"),
                Files.readString(terminal.file("figures.csv")));
        assertEquals(1, terminal.run("validate", "figures.csv").code());
        assertEquals(
                2, terminal.run("validate", "none.txt", "--propose", "x.csv").code());
        assertEquals(
                2,
                terminal.run("validate", "figures.csv", "bai.txt", "--out", "x.csv")
                        .code());
        assertEquals(
                2,
                terminal.run("validate", "catalog:quang-ninh-2018", "--out", "x.csv")
                        .code());
    }

    @Test
    void theWorstFileDecides() throws Exception {
        terminal.write("fw.criteria", Framework.good());
        terminal.write("qn.csv", "statement,check\nmean,share: 121/170 = 67.45%\n");
        assertEquals(1, terminal.run("validate", "qn.csv", "fw.criteria").code());
        assertEquals(
                2,
                terminal.run("validate", "none.criteria", "qn.csv", "fw.criteria")
                        .code());
    }

    private void imported() throws Exception {
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", """
                unit,name,group,a,b,2
                A,Sở A,K1,5,10,40
                B,Sở B,K1,1,4,5
                C,Sở C,K2,1,,7.5
                """);
        Result result = importTable();
        assertEquals(0, result.code(), result.err());
        assertEquals("3 units, 8 figures: a.assessment\n", result.err());
    }

    private Result importTable(String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a.assessment"));
        arguments.addAll(List.of(more));
        return terminal.run(arguments.toArray(String[]::new));
    }
}
