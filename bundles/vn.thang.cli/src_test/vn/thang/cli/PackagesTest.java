// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;

/** A framework goes from one machine to another as one file, is upgraded and taken back. */
class PackagesTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() throws Exception {
        terminal = new Terminal(folder);
        done("extensions new risk work");
        Files.createDirectories(terminal.file("work/samples"));
        Files.move(terminal.file("work/units.csv"), terminal.file("work/samples/units.csv"));
        version("1");
        done("package pack work one.thangpkg --source https://example.org/risk");
    }

    private Result done(String line) {
        Result result = terminal.run(line.split(" "));
        assertEquals(0, result.code(), result::err);
        return result;
    }

    private Result fails(int code, String line) {
        Result result = terminal.run(line.split(" "));
        assertEquals(code, result.code(), result::err);
        return result;
    }

    private void change(String from, String to) throws Exception {
        String text = Files.readString(terminal.file("work/risk-example.criteria"));
        String changed = text.replaceFirst(from, to);
        assertFalse(text.equals(changed), from);
        terminal.write("work/risk-example.criteria", changed);
    }

    private void version(String version) throws Exception {
        change("(?<!xml) version=\"[^\"]*\"", " version=\"" + version + ".0\"");
    }

    @Test
    void installUpgradePreviewAndRollBack() throws Exception {
        String shown = done("package show one.thangpkg").out();
        assertTrue(shown.contains("  from: https://example.org/risk\n"), shown);
        assertTrue(shown.contains("  thang-extensions/risk.ecore\n"), shown);
        String sum = shown.lines()
                .filter(each -> each.contains("SHA-256: "))
                .findFirst()
                .orElseThrow();
        String checksum = sum.substring(sum.lastIndexOf(' ') + 1);
        assertTrue(done("package install one.thangpkg --folder there --sha256 " + checksum)
                .err()
                .contains("version 1.0 is in use"));
        String id = Files.list(terminal.file("there"))
                .findFirst()
                .orElseThrow()
                .getFileName()
                .toString();
        String installed = "there/" + id + "/1.0/";
        done("import table --framework " + installed + "framework.criteria --data " + installed
                + "samples/units.csv --out A.assessment");
        String scored = done("score A.assessment").out();

        version("2");
        change("maximum=\"10\"", "maximum=\"20\"");
        done("package pack work two.thangpkg");
        byte[] before = Files.readAllBytes(terminal.file("A.assessment"));
        String preview =
                done("package preview two.thangpkg A.assessment --folder there").out();
        assertTrue(preview.startsWith("Version 1.0 → 2.0; changes: 1\n  [re-weighted] "), preview);
        assertTrue(preview.contains("A.assessment: keeps version 1.0, which it embeds."), preview);
        assertTrue(preview.contains("  units that move: 3 of 3\n  Đơn vị C: 7 points, rank 3 → 14 points"), preview);
        assertArrayEquals(before, Files.readAllBytes(terminal.file("A.assessment")), "nothing is written");

        done("package install two.thangpkg --folder there");
        assertTrue(done("package list --folder there").out().startsWith(id + " 2.0 (in the order of use: 1.0, 2.0)"));
        assertEquals(scored, done("score A.assessment").out(), "an assessment keeps its version");
        assertTrue(done("package rollback " + id + " --folder there").err().contains("version 1.0 is in use"));
        assertFalse(Files.exists(terminal.file("there/" + id + "/2.0")));
        assertTrue(fails(2, "package rollback " + id + " --folder there").err().contains("none to return to"));
        done("package remove " + id + " --folder there");
        assertEquals("", done("package list --folder there").out());
    }

    @Test
    void whatWasDroppedIsSaidWithWhatWasEnteredThere() throws Exception {
        done("package install one.thangpkg --folder there");
        done("import table --framework work/risk-example.criteria --data work/samples/units.csv --out A.assessment");
        version("2");
        change("<lineage[^>]*/>|(?=<measures )", "<lineage id=\"gone\" kind=\"dropped\" fromIds=\"nothing\"/>");
        done("package pack work two.thangpkg");
        String preview = done("package preview two.thangpkg A.assessment --folder there --lang vi")
                .out();
        assertTrue(preview.contains("giá trị đã nhập vẫn được tính: "), preview);
        assertTrue(preview.contains("A.assessment: giữ phiên bản 1.0 đã kèm trong tệp."), preview);
    }

    @Test
    void aWrongChecksumOrAChangedFileIsRefusedAndNothingIsInstalled() throws Exception {
        String zeros = "0".repeat(64);
        assertTrue(fails(2, "package install one.thangpkg --folder there --sha256 " + zeros)
                .err()
                .contains("but " + zeros + " was expected"));
        byte[] bytes = Files.readAllBytes(terminal.file("one.thangpkg"));
        Files.write(terminal.file("cut.thangpkg"), Arrays.copyOf(bytes, bytes.length / 2));
        fails(2, "package install cut.thangpkg --folder there");
        fails(2, "package install work/samples/units.csv --folder there");
        assertFalse(Files.exists(terminal.file("there")));
        assertTrue(fails(2, "package pack work one.thangpkg").err().contains("--force"));
        assertTrue(fails(2, "validate package:nothing-here").err().contains("nothing-here"));
    }
}
