// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;

/** The numbers are those of the table below: 3 + 51 + 38.1 = 92.1 under Framework.good(). */
class ScriptCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void assessment() throws Exception {
        terminal = new Terminal(folder);
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", "unit,name,a,b,2\nQ01,Một,3,51,38.1\nQ02,Hai,6,52,36.2\n");
        assertEquals(
                0,
                terminal.run(
                                "import",
                                "table",
                                "--framework",
                                "fw.criteria",
                                "--data",
                                "units.csv",
                                "--out",
                                "a.assessment")
                        .code());
    }

    @Test
    void printsAndChangesOnlyWhenAsked() throws Exception {
        terminal.write("raise.js", """
                for (let unit of thang.units) {
                    let before = thang.given(unit, '2', 'final');
                    thang.setPoints(unit, '2', 'final', String(thang.args.points), 'round 2');
                    csv(unit.code, unit.name, before);
                }
                """);
        byte[] bytes = Files.readAllBytes(folder.resolve("a.assessment"));
        Result asked = terminal.run("script", "raise.js", "a.assessment", "points=12.5");
        assertEquals(0, asked.code(), asked.err());
        assertEquals("Q01,Một,38.1\nQ02,Hai,36.2\n", asked.out());
        assertTrue(asked.err().contains("asks for 2 cells of a.assessment"), asked.err());
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("a.assessment")));
        Result written = terminal.run("script", "raise.js", "a.assessment", "points=12.5", "--write");
        assertTrue(written.err().contains("2 cells of a.assessment changed"), written.err());
        Result after = terminal.run("script", "raise.js", "a.assessment", "points=1");
        assertEquals("Q01,Một,12.5\nQ02,Hai,12.5\n", after.out());
    }

    @Test
    void mistakesChangeNothing() throws Exception {
        terminal.write(
                "bad.js", "thang.setPoints('Q01', '2', 'final', 1, 'x');\nthang.setPoints('Q99', '2', 'final', 1);");
        Result bad = terminal.run("script", "bad.js", "a.assessment", "--write");
        assertEquals(2, bad.code());
        assertTrue(bad.err().contains("bad.js, line 2: there is no unit “Q99”."), bad.err());
        terminal.write("read.js", "print(thang.given('Q01', '2', 'final'))");
        assertEquals("38.1\n", terminal.run("script", "read.js", "a.assessment").out());
        assertEquals(2, terminal.run("script", "none.js", "a.assessment").code());
        assertEquals(
                2, terminal.run("script", "read.js", "a.assessment", "word").code());
    }
}
