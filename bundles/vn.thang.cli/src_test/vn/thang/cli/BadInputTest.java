// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.cli.Terminal.Result;

/**
 * Bad input, each kind once through the commands: the exit code, one message with file and place, nothing half-written.
 */
class BadInputTest {
    private static final int XML_BOMB_MEGABYTES = 200;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void actsThatAmendEachOtherInACircle() throws Exception {
        invalid(Framework.of("""
                          <legalActs id="act-1" number="1/QĐ" amends="act-2"/>
                          <legalActs id="act-2" number="2/QĐ" kind="amends" amends="act-1"/>
                        """), "act-1");
    }

    @Test
    void aReferenceToNothing() throws Exception {
        invalid(Framework.good().replace("<scorecards id=\"s\"", "<scorecards id=\"s\" tier=\"nowhere\""), "nowhere");
    }

    @Test
    void maximaThatDoNotSum() throws Exception {
        invalid(Framework.scorecard("max * a / b", "99"), "99", "100");
    }

    @Test
    void aFormulaThatDoesNotParse() throws Exception {
        invalid(Framework.formula("max * (a / b"), "element ");
        terminal.write("units.csv", "unit,a,b,2\nA,5,10,40\n");
        assertEquals(0, importTable("units.csv").code());
        Result score = terminal.run("score", "a.assessment", "--out", "s.csv");
        assertEquals(2, score.code());
        assertEquals(1, score.err().lines().count(), score.err());
        assertFalse(Files.exists(folder.resolve("s.csv")));
        assertEquals(1, terminal.run("validate", "a.assessment").code());
    }

    @Test
    void aFormulaThatDividesByZero() throws Exception {
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", "unit,a,b,2\nA,5,10,40\nB,5,0,40\n");
        assertEquals(0, importTable("units.csv").code());
        Result score = terminal.run("score", "a.assessment", "--out", "s.csv");
        assertEquals(1, score.code());
        List<String> problems =
                score.err().lines().filter(line -> line.startsWith("error: ")).toList();
        assertEquals(1, problems.size(), score.err());
        assertTrue(problems.getFirst().contains("B"), "the unit: " + problems);
        assertEquals("""
                unit,name,group,points,maximum,percent,rank,band,all,1,2
                A,A,,70,100,70,1,,70,30,40
                B,B,,,100,,,,,,40
                """, Files.readString(folder.resolve("s.csv")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            unit,2#A,40.01                  | row 2, column 2: 40.01 is above the maximum of 40 points.
            unit,3#A,1                      | row 1, column 3: The framework has no measure and no criterion “3”.
            unit,2#A,1#a,2                  | row 3, column unit: Unit “a” stands already in row 2; each unit has one row.
            unit,2#A,"1,5"                  | row 2, column 2: 1,5 has a decimal comma; write 1.5.
            unit,2#Đắk Lắk,1#Đăk Lăk,2      | row 3, column unit: Unit “Đăk Lăk” stands already in row 2
            """)
    void tables(String table, String message) throws Exception {
        terminal.write("fw.criteria", Framework.good());
        refused(table.replace('#', '\n') + "\n", message);
    }

    @Test
    void anUnknownTier() throws Exception {
        terminal.write("fw.criteria", Framework.tiers());
        refused(
                "unit,tier,1.1\nA,distric,1\n",
                "row 2, column tier: The framework has no tier “distric”. Is “district” meant?");
    }

    @Test
    void anUnknownUnit() throws Exception {
        good("unit,name,2\nA1,Sở Nội vụ,1\nA2,Sở Y tế,2\n");
        byte[] before = Files.readAllBytes(folder.resolve("a.assessment"));
        terminal.write("more.csv", "unit,2\nA1,3\nA3,4\n");
        Result result = terminal.run("import", "table", "--data", "more.csv", "--into", "a.assessment");
        assertEquals(2, result.code());
        assertEquals(
                "error: " + folder.resolve("more.csv") + ", row 3, column unit: The assessment has no unit “A3”. Is"
                        + " this meant: A1?\n",
                result.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.assessment")));
    }

    @Test
    void anEmptyTable() throws Exception {
        terminal.write("fw.criteria", Framework.good());
        refused("", "units.csv: The file is empty");
    }

    @Test
    void whatIsOnlyUnusualIsRead() throws Exception {
        terminal.write("fw.criteria", Framework.good());
        String name = Normalizer.normalize("Sở Nội vụ tỉnh Đắk Lắk", Normalizer.Form.NFD);
        terminal.write("units.csv", "\uFEFFunit,name,2\r\nA," + name + ",1.5\r\n");
        Result result = importTable("units.csv");
        assertEquals(new Result(0, "", "1 units, 1 figures: a.assessment\n"), result);
        String standings = terminal.run("score", "a.assessment").out();
        assertTrue(standings.contains("\nA,Sở Nội vụ tỉnh Đắk Lắk,,"), "composed: " + standings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "text", "foreign", "truncated", "header"})
    void filesThatAreNoAssessments(String kind) throws Exception {
        good("unit,2\nA,1\n");
        byte[] whole = Files.readAllBytes(folder.resolve("a.assessment"));
        byte[] bad = switch (kind) {
            case "empty" -> new byte[0];
            case "text" -> "unit,2\nA,1\n".getBytes(StandardCharsets.UTF_8);
            case "foreign" -> foreign();
            case "truncated" -> Arrays.copyOf(whole, whole.length / 2 / 4096 * 4096 + 100);
            default -> Arrays.copyOf(whole, 16);
        };
        Path file = Files.write(folder.resolve("bad.assessment"), bad);
        List<String> before = terminal.files();
        for (String[] command : List.of(
                new String[] {"score", "bad.assessment", "--out", "s.csv"},
                new String[] {"validate", "bad.assessment"},
                new String[] {"report", "bad.assessment", "--format", "csv", "--out", "r"},
                new String[] {"explain", "bad.assessment", "--unit", "A", "--node", "1"})) {
            Result english = terminal.run(command);
            assertEquals(2, english.code(), () -> String.join(" ", command) + " " + english.err());
            assertEquals(1, english.err().lines().count(), english.err());
            assertTrue(english.err().startsWith("error: " + file), english.err());
            String[] words = Arrays.copyOf(command, command.length + 2);
            words[command.length] = "--lang";
            words[command.length + 1] = "vi";
            Result vietnamese = terminal.run(words);
            assertTrue(vietnamese.err().startsWith("lỗi: " + file), vietnamese.err());
        }
        assertEquals(before, terminal.files());
        assertArrayEquals(bad, Files.readAllBytes(file), "the file is not touched");
    }

    @Test
    void xmlThatGrowsWithoutEnd() throws Exception {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 30; i++) {
            text.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        terminal.write("fw.criteria", text + "]><x>&a29;</x>");
        unreadable("fw.criteria");
    }

    @Test
    void twoHundredMegabytesOfXml() throws Exception {
        String text = Framework.good();
        int end = text.indexOf("<scorecards");
        String measure = "<measures id=\"m\" code=\"c\"/>\n".repeat(40_000);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("fw.criteria"))) {
            out.write(text.substring(0, end));
            for (long size = 0; size < XML_BOMB_MEGABYTES << 20; size += measure.length()) {
                out.write(measure);
            }
            out.write(text.substring(end));
        }
        assertTrue(Files.size(folder.resolve("fw.criteria")) > XML_BOMB_MEGABYTES << 20);
        unreadable("fw.criteria");
    }

    private static byte[] foreign() throws Exception {
        Path file = Files.createTempFile("foreign", ".db");
        Files.delete(file);
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("create table t (x)");
        }
        try {
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    /** A framework that can be read but is wrong: findings, and the message says where. */
    private void invalid(String text, String... parts) throws Exception {
        Path file = terminal.write("fw.criteria", text);
        Result english = terminal.run("validate", "fw.criteria");
        assertEquals(1, english.code(), english.err());
        List<String> errors =
                english.err().lines().filter(line -> line.startsWith("error: ")).toList();
        assertFalse(errors.isEmpty(), english.err());
        assertTrue(errors.stream().allMatch(each -> each.startsWith("error: " + file + ", line ")), english.err());
        for (String part : parts) {
            assertTrue(errors.getFirst().contains(part), english.err());
        }
        Result vietnamese = terminal.run("validate", "fw.criteria", "--lang", "vi");
        assertEquals(1, vietnamese.code());
        assertTrue(vietnamese.err().contains("lỗi: " + file), vietnamese.err());
    }

    /** A framework that cannot be read, by any command that takes one. */
    private void unreadable(String name) throws Exception {
        terminal.write("units.csv", "unit,2\nA,1\n");
        List<String> before = terminal.files();
        for (Result result : List.of(terminal.run("validate", name), importTable("units.csv"))) {
            assertEquals(2, result.code(), result.err());
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().startsWith("error: " + folder.resolve(name)), result.err());
        }
        assertEquals(before, terminal.files());
    }

    /** A table that is refused: exit code 2, one message, no assessment. */
    private void refused(String table, String message) throws Exception {
        Path file = terminal.write("units.csv", table);
        List<String> before = terminal.files();
        Result english = importTable("units.csv");
        assertEquals(2, english.code());
        assertEquals(1, english.err().lines().count(), english.err());
        assertTrue(english.err().startsWith("error: " + file), english.err());
        assertTrue(english.err().contains(message), english.err());
        Result vietnamese = terminal.run(
                "import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a", "--lang", "vi");
        assertEquals(2, vietnamese.code());
        assertTrue(vietnamese.err().startsWith("lỗi: " + file), vietnamese.err());
        assertEquals(before, terminal.files());
    }

    private void good(String table) throws Exception {
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", table);
        Result result = importTable("units.csv");
        assertEquals(0, result.code(), result.err());
    }

    private Result importTable(String table) {
        return terminal.run("import", "table", "--framework", "fw.criteria", "--data", table, "--out", "a.assessment");
    }
}
