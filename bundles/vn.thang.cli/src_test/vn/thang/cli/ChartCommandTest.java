// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;

/** {@code thang chart}: files, messages and exit codes. */
class ChartCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    /** Three units of two groups; C lacks a figure. */
    @BeforeEach
    void open() throws Exception {
        terminal = new Terminal(folder);
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", """
                unit,name,group,a,b,2
                A,Sở A,K1,5,10,40
                B,Sở B,K1,1,4,5
                C,Sở C,K2,1,,7.5
                """);
        Result made = terminal.run(
                "import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a.assessment");
        assertEquals(0, made.code(), made.err());
    }

    private List<String> charts() throws Exception {
        return terminal.files().stream().filter(file -> file.startsWith("c/")).toList();
    }

    @Test
    void oneUnitInBothFormats() throws Exception {
        Result result = terminal.run(
                "chart", "a.assessment", "--kind", "profile,lost", "--unit", "B", "--format", "svg,png", "--out", "c");
        assertEquals(0, result.code(), result.err());
        assertEquals(
                List.of("c/a-K1-lost-B.png", "c/a-K1-lost-B.svg", "c/a-K1-profile-B.png", "c/a-K1-profile-B.svg"),
                charts());
        assertTrue(result.err().contains("a-K1-profile-B.svg"), result.err());
        String svg = Files.readString(folder.resolve("c/a-K1-lost-B.svg"));
        // 100 − 20 points, by the standings of the same table in CliTest
        assertTrue(svg.contains("Sở B lost 80.00 points at 2 criteria"), svg);
        assertEquals(
                1520, ImageIO.read(folder.resolve("c/a-K1-lost-B.png").toFile()).getWidth());
    }

    @Test
    void theSameBytesAgain() throws Exception {
        String[] command = {
            "chart", "a.assessment", "--kind", "strip", "--group", "K1", "--format", "svg", "--out", "c", "--lang", "vi"
        };
        assertEquals(0, terminal.run(command).code());
        byte[] first = Files.readAllBytes(folder.resolve("c/a-K1-strip.svg"));
        assertEquals(0, terminal.run(command).code());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("c/a-K1-strip.svg")));
        assertEquals(List.of("c/a-K1-strip.svg"), charts());
    }

    @Test
    void whatCannotBeDrawnIsNamedWithTheReason() throws Exception {
        Result result = terminal.run(
                "chart", "a.assessment", "--kind", "distribution", "--group", "K2", "--format", "svg", "--out", "c");
        assertEquals(1, result.code());
        assertTrue(result.err().contains("No unit of this group has a total yet."), result.err());
        assertEquals(List.of(), charts());
    }

    @Test
    void allDrawsWhatCanBeDrawnOfEveryGroup() throws Exception {
        Result result = terminal.run("chart", "a.assessment", "--kind", "all", "--format", "svg", "--out", "c");
        assertEquals(0, result.code(), result.err());
        assertTrue(charts().containsAll(List.of("c/a-K1-distribution.svg", "c/a-K1-strip.svg", "c/a-K1-weakest.svg")));
        assertTrue(result.err().contains("not drawn: "), result.err());
    }

    @Test
    void unknownUnitsAndGroupsAreRefused() throws Exception {
        Result unit =
                terminal.run("chart", "a.assessment", "--kind", "gap", "--unit", "Z", "--format", "svg", "--out", "c");
        assertEquals(2, unit.code());
        assertTrue(unit.err().contains("The assessment has no unit “Z”."), unit.err());
        Result group = terminal.run(
                "chart", "a.assessment", "--kind", "strip", "--group", "K9", "--format", "svg", "--out", "c");
        assertEquals(2, group.code());
        assertTrue(group.err().contains("Groups: K1, K2."), group.err());
        assertEquals(List.of(), charts());
    }
}
