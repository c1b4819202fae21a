// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;

/** Forms go out to units and come back; figures are invented. */
class FormsCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void assessment() throws IOException {
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
                                "a.assessment",
                                "--layer",
                                "self")
                        .code());
    }

    /** What Excel would do: another number in the cell. */
    private void type(String form, String before, String after) throws IOException {
        Path file = terminal.file(form);
        Path typed = terminal.file("typed.xlsx");
        try (ZipFile in = new ZipFile(file.toFile());
                OutputStream bytes = Files.newOutputStream(typed);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(xml.replace("<v>" + before + "</v>", "<v>" + after + "</v>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        Files.move(typed, file);
    }

    @Test
    void formsGoOutAndComeBack() throws Exception {
        assertEquals(
                new Result(0, "", "2 forms in " + folder.resolve("out") + "\n"),
                terminal.run("forms", "export", "a.assessment", "--out", "out"));
        byte[] before = Files.readAllBytes(terminal.file("a.assessment"));
        Result same = terminal.run("forms", "import", "a.assessment", "out");
        assertEquals(0, same.code(), same.err());
        assertTrue(same.err().contains("Q01.xlsx: Một, nothing is different"), same.err());
        assertTrue(same.err().endsWith("2 of 2 forms read\n"), same.err());
        assertArrayEquals(before, Files.readAllBytes(terminal.file("a.assessment")));
        type("out/Q01.xlsx", "38.1", "39.5");
        type("out/Q02.xlsx", "36.2", "99");
        Result dry = terminal.run("forms", "import", "a.assessment", "out/Q01.xlsx", "--dry-run");
        assertEquals("Q01.xlsx, Criteria!F8, 2: 38.1 -> 39.5\n", dry.out());
        assertArrayEquals(before, Files.readAllBytes(terminal.file("a.assessment")));
        Result read = terminal.run("forms", "import", "a.assessment", "out");
        assertEquals(2, read.code());
        assertTrue(
                read.err().contains("Q02.xlsx, cell Criteria!F8: 99 is above the maximum of 40 points."), read.err());
        assertTrue(read.err().contains("Q01.xlsx: Một, values 1, remarks 0"), read.err());
        assertTrue(read.err().endsWith("1 of 2 forms read\n"), read.err());
        terminal.write("read.js", "for (let u of thang.units) print(thang.given(u, '2', 'self'))");
        assertEquals(
                "39.5\n36.2\n",
                terminal.run("script", "read.js", "a.assessment").out());
    }

    @Test
    void formsThatAreThereMayHaveBeenFilledIn() throws Exception {
        List<String> export = List.of("forms", "export", "a.assessment", "--out", "out", "--units", "Hai");
        assertEquals(0, terminal.run(export.toArray(String[]::new)).code());
        assertTrue(
                terminal.files().contains("out/Q02.xlsx") && !terminal.files().contains("out/Q01.xlsx"));
        Result again = terminal.run(export.toArray(String[]::new));
        assertEquals(2, again.code());
        assertTrue(again.err().contains("This file is there already and may have been filled in"), again.err());
        assertEquals(
                2,
                terminal.run("forms", "export", "a.assessment", "--out", "x", "--units", "Q9")
                        .code());
        assertEquals(
                2,
                terminal.run("forms", "import", "a.assessment", "out/Q02.xlsx", "--layer", "verified")
                        .code());
    }
}
