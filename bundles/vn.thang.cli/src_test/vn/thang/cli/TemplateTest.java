// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.cli.Terminal.Result;

/** Documents printed through templates, and their verification. */
class TemplateTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="vi"><head><title>{{report.title}}</title></head><body>
            <table>{{#units}}<tr><td>{{rank}}</td><td>{{name}}</td><td>{{points}}</td></tr>
            {{/units}}</table></body></html>
            """;
    private static final Map<String, String> DOCUMENT =
            Map.of("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""", "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>""", "word/document.xml", """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t>{{report.title}}</w:t></w:r></w:p>
            <w:p><w:r><w:t>{{#units}}{{rank}} {{name}} {{points}}; {{/units}}</w:t></w:r></w:p>
            </w:body></w:document>""");

    private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PARTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A sheet for each unit, and one with the criteria across; the points of a sheet are a rich text, bold in part. */
    private static final Map<String, String> WORKBOOK = Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>
            <Override PartName="/xl/sheet1.xml" ContentType="%1$sworksheet+xml"/>
            <Override PartName="/xl/sheet2.xml" ContentType="%1$sworksheet+xml"/></Types>""".formatted(TYPES),
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
            Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(PARTS),
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="%1$s/worksheet" Target="sheet1.xml"/>
            <Relationship Id="rId2" Type="%1$s/worksheet" Target="sheet2.xml"/>
            <Relationship Id="rId3" Type="%1$s/styles" Target="styles.xml"/></Relationships>""".formatted(PARTS),
            "xl/workbook.xml",
            """
            <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="{{#units}}{{rank}}" sheetId="1" r:id="rId1"/>
            <sheet name="All" sheetId="2" r:id="rId2"/></sheets></workbook>""".formatted(S, PARTS),
            "xl/styles.xml",
            """
            <styleSheet xmlns="%s"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/>
            </borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>""".formatted(S),
            "xl/sheet1.xml",
            """
            <worksheet xmlns="%s"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{{name}}</t></is></c>
            <c r="B1" t="inlineStr"><is><t>{{points}}</t></is></c><c r="C1"><f>B1*2</f></c><c r="D1" t="inlineStr"><is>
            <r><t xml:space="preserve">đạt </t></r><r><rPr><b/></rPr><t>{{percent}}</t></r><r><t xml:space="preserve"> %%</t></r></is></c></row>
            </sheetData></worksheet>""".formatted(S),
            "xl/sheet2.xml",
            """
            <worksheet xmlns="%s"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{{#groups}}</t></is></c></row>
            <row r="2"><c r="B2" t="inlineStr"><is><t>{{#columns criteria}}{{code}}{{/columns criteria}}</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>{{#units}}{{name}}</t></is></c><c r="B3" t="inlineStr"><is><t>{{points}}</t></is></c>
            <c r="C3"><f>SUM(B3:B3)</f></c><c r="D3" t="inlineStr"><is><t>{{/units}}{{/groups}}</t></is></c></row>
            </sheetData></worksheet>""".formatted(S));

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void assessment() throws IOException {
        terminal = new Terminal(folder);
        terminal.write("fw.criteria", Framework.good());
        // as many units as bars of a distribution need
        terminal.write("units.csv", """
                unit,name,a,b,2
                Q01,Một,3,51,38.1
                Q02,Hai,6,52,36.2
                Q03,Ba,5,50,30
                Q04,Bốn,4,49,31
                Q05,Năm,5,48,32
                Q06,Sáu,6,47,33
                """);
        terminal.write("t.html", PAGE);
        pack("t.docx", DOCUMENT);
        pack("t.xlsx", WORKBOOK);
        assertDone(terminal.run(
                "import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a.assessment"));
    }

    private void pack(String name, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Six sheets of a unit and one of all: a digit on any of them, of a number, a formula or a rich text. */
    @Test
    void aWorkbookWithRepeatedSheetsAndColumnsHoldsAndOneChangedDigitOnAnySheetIsFound() throws IOException {
        assertDone(report("t.xlsx", "xlsx"));
        Result holds = terminal.run("verify", "r/a.xlsx");
        assertEquals(0, holds.code(), holds.err() + holds.out());
        Path file = folder.resolve("r/a.xlsx");
        List<Tampering> digits = TextDigit.office(file);
        for (int sheet = 1; sheet <= 7; sheet++) {
            String part = "sheet" + sheet + ".xml";
            assertTrue(digits.toString().contains(part), part + " in " + digits);
        }
        Path kept = Files.copy(file, folder.resolve("kept"));
        for (Tampering digit : digits) {
            digit.into(file);
            Result broken = terminal.run("verify", "r/a.xlsx");
            assertEquals(1, broken.code(), digit + broken.err() + broken.out());
            Files.delete(file);
            Files.copy(kept, file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html"})
    void aTemplatedDocumentHoldsAndOneChangedDigitIsFound(String format) throws IOException {
        assertDone(report("t." + format, format + ",csv"));
        Files.delete(folder.resolve("t." + format));
        Result holds = terminal.run("verify", "r/a." + format, "r/a.csv");
        assertEquals(0, holds.code(), holds.err() + holds.out());
        assertEquals(
                1,
                holds.out()
                        .lines()
                        .filter(line -> line.startsWith("a." + format + ": Printed through a template"))
                        .count(),
                holds.out());
        assertFalse(holds.out().contains("a.csv: Printed through a template"), holds.out());
        Path file = folder.resolve("r/a." + format);
        List<Tampering> digits = format.equals("docx")
                ? TextDigit.office(file)
                : TextDigit.text(file, Pattern.compile("(?s)<(script|style).*?</\\1>|<[^>]*>|&#\\d+;"));
        assertTrue(digits.size() > 2, digits.toString());
        Path kept = Files.copy(file, folder.resolve("kept"));
        for (Tampering digit : digits) {
            digit.into(file);
            Result broken = terminal.run("verify", "r/a." + format);
            assertEquals(1, broken.code(), digit + broken.err() + broken.out());
            assertTrue(broken.out().contains("found “"), broken.out());
            Files.delete(file);
            Files.copy(kept, file);
        }
    }

    /** Every shipped template, copied as it is: what it prints holds, and one changed digit anywhere is found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.docx",
                "decision.docx",
                "notice.docx",
                "scorecard.docx",
                "page.html",
                "ranking.xlsx",
                "scorecard.xlsx"
            })
    void theTemplatesToStartFromPrintDocumentsThatHold(String name) throws IOException {
        String list = terminal.run("templates").out();
        String line = list.lines()
                .filter(each -> each.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
        String kind = line.replaceFirst(".*--document (\\w+)\\)", "$1");
        assertDone(terminal.run("templates", "--copy", name, "own"));
        assertEquals(2, terminal.run("templates", "--copy", name, "own").code(), "does not replace");
        assertDone(terminal.run("templates", "--copy", name, "own", "--force"));
        String format = name.substring(name.indexOf('.') + 1);
        assertDone(terminal.run(
                "report",
                "a.assessment",
                "--format",
                format,
                "--document",
                kind,
                "--out",
                "r",
                "--template",
                "own/" + name));
        String printed = terminal.files().stream()
                .filter(each -> each.startsWith("r/") && each.endsWith("." + format))
                .findFirst()
                .orElseThrow();
        Result holds = terminal.run("verify", printed);
        assertEquals(0, holds.code(), holds.err() + holds.out());
        Path file = folder.resolve(printed);
        List<Tampering> digits = format.equals("html")
                ? TextDigit.text(file, Pattern.compile("(?s)<(script|style).*?</\\1>|<[^>]*>|&#\\d+;"))
                : TextDigit.office(file);
        if (name.equals("report.docx") || name.equals("ranking.xlsx")) {
            assertTrue(digits.toString().contains("charts/chart"), digits.toString());
        }
        Path kept = Files.copy(file, folder.resolve("kept"));
        for (Tampering digit : digits) {
            digit.into(file);
            Result broken = terminal.run("verify", printed);
            assertEquals(1, broken.code(), digit + broken.err() + broken.out());
            Files.delete(file);
            Files.copy(kept, file);
        }
    }

    @Test
    void aTemplateThatDoesNotExistNamesThoseThatDo() {
        Result result = terminal.run("templates", "--copy", "none", "own");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("report.docx, decision.docx"), result.err());
    }

    @Test
    void errorsNameTheTemplateAndLeaveNothing() throws IOException {
        terminal.write("bad.html", PAGE.replace("points", "pionts"));
        Result unknown = report("bad.html", "html");
        assertEquals(2, unknown.code());
        assertTrue(
                unknown.err().contains("bad.html: line 2: there is no field \"pionts\" here. Near it: points"),
                unknown.err());
        Result other = report("t.html", "docx");
        assertEquals(2, other.code());
        assertTrue(other.err().contains("makes html files, but this format is not ordered"), other.err());
        Result missing = report("none.html", "html");
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("none.html: The template cannot be read"), missing.err());
        Result workbook = report("units.csv", "csv");
        assertEquals(2, workbook.code());
        assertTrue(workbook.err().contains("a template is one of: docx, html"), workbook.err());
        assertTrue(terminal.files().stream().noneMatch(file -> file.startsWith("r/")), "nothing half-written");
    }

    private Result report(String template, String formats) {
        return terminal.run("report", "a.assessment", "--format", formats, "--out", "r", "--template", template);
    }

    private static void assertDone(Result result) {
        assertEquals(0, result.code(), result.err());
    }
}
