// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.report.ExportException;
import vn.thang.testkit.report.SampleReports;

/** What workbooks of strangers must not do, and how errors are told: with the template, the field and the cell. */
class BookFaultsTest {
    /** Formula bombs would take hours and all memory; the limits end them in seconds. */
    private static final Duration BOUNDED = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private String fault(byte[] template) {
        ExportException fault = assertTimeoutPreemptively(
                BOUNDED,
                () -> assertThrows(
                        ExportException.class, () -> Docs.print(folder, "t.xlsx", template, SampleReports.small())));
        assertFalse(fault.finding().in(Locale.forLanguageTag("vi")).isEmpty());
        assertFalse(Files.exists(folder.resolve("out-t.xlsx")), "nothing half-written");
        return fault.finding().in(Locale.ENGLISH);
    }

    private String fault(String... row) {
        return fault(Books.sheet(row));
    }

    @Test
    void anUnknownFieldIsNamedWithItsCell() {
        String fault = fault(Books.sheet(new String[] {"x"}, new String[] {null, "{{#units}}{{nam}}{{/units}}"}));
        assertTrue(fault.startsWith("t.xlsx: cell S!B2: there is no field \"nam\" here. Near it: name"), fault);
    }

    @Test
    void tagsHaveToMatchAndRowsMustNotOverlap() {
        assertTrue(fault("{{#units}}").startsWith("t.xlsx: cell S!A1: {{#units}} is never closed"));
        String crossed = fault(Books.sheet(
                new String[] {"{{#notices}}", "a"},
                new String[] {"b{{/notices}}", "{{#units}}"},
                new String[] {"c", "{{/units}}"}));
        assertTrue(crossed.contains("repeat rows that overlap"), crossed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=NOW()",
                "=RAND()",
                "=INDIRECT(\"A\"&1)",
                "=REPT(\"x\",30000)",
                "=HYPERLINK(\"http://example.invalid\")",
                "=WEBSERVICE(\"http://example.invalid\")"
            })
    void functionsThatReachOutChangeOrGrowAreRefused(String formula) {
        String fault = fault("x", formula);
        assertTrue(fault.startsWith("t.xlsx: cell S!B1: the function "), fault);
    }

    @Test
    void aFieldInAFormulaIsRefused() {
        assertTrue(fault("=\"{{report.title}}\"&1").contains("fields stand in cells of their own, not in formulas"));
    }

    /** A1 twice B1, B1 twice C1 ...: read from the left, 2^39 characters. */
    @Test
    void aTextThatDoublesFromCellToCellEnds() {
        String[] row = IntStream.range(0, 40)
                .mapToObj(i -> i == 39 ? "x" : "=" + cell(i + 1) + "&" + cell(i + 1))
                .toArray(String[]::new);
        String fault = fault(row);
        assertTrue(fault.contains("the formula makes a text of more than 32767 characters"), fault);
    }

    private static String cell(int column) {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(column) + "1";
    }

    @Test
    void formulasReadABoundedNumberOfCells() {
        assertTrue(fault("x", "=SUMPRODUCT(C1:XFD1048576,C1:XFD1048576)").contains("read more than"));
    }

    @Test
    void aListInsideItselfEndsAtTheLimit() {
        String fault = fault("{{#cover.bases}}".repeat(30) + "x" + "{{/cover.bases}}".repeat(30));
        assertTrue(fault.contains("repeats too much") || fault.contains("would be longer"), fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "=A1*2; A1 is repeated and stands for several rows here; write A1:A1 for all of them",
                "=SUM(A1:B1); ''",
            })
    void aCellOfARepeatedRowIsAmbiguousBelow(String formula, String said) throws Exception {
        byte[] template =
                Books.sheet(new String[] {"{{#units}}{{rank}}", "{{points}}{{/units}}"}, new String[] {formula});
        if (said == null || said.isEmpty()) {
            Path out = Docs.print(folder, "good.xlsx", template, SampleReports.small());
            try (XSSFWorkbook workbook = Books.open(out)) {
                // ranks 1, 2, 5 and points 96.655, 95.955, 0
                assertEquals(200.61, workbook.getSheetAt(0).getRow(5).getCell(0).getNumericCellValue(), 1e-9);
            }
        } else {
            assertTrue(fault(template).startsWith("t.xlsx: cell S!A2: " + said.substring(0, 20)), fault(template));
        }
    }

    @Test
    void repeatsThatDoNotStandTogetherHaveNoTotal() {
        String fault = fault(Books.sheet(
                new String[] {"{{#units}}{{points}}"}, new String[] {"{{name}}{{/units}}"}, new String[] {"=SUM(A1:A1)"
                }));
        assertTrue(fault.contains("the repeats of A1:A1 do not stand together"), fault);
    }

    @Test
    void whatIsNoWorkbookOrCarriesOtherThingsIsRefused() {
        assertEquals("t.xlsx: this is no Excel workbook without macros (.xlsx)", fault(new byte[] {1, 2, 3}));
        assertEquals("t.xlsx: this is no Excel workbook without macros (.xlsx)", fault(Docs.paragraphs("x")));
        byte[] linked = Books.book(workbook -> {
            workbook.createSheet("S");
            workbook.getPackagePart()
                    .addExternalRelationship(
                            "file:///etc/passwd",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath");
        });
        assertTrue(fault(linked).contains("would be loaded from outside"));
    }

    @Test
    void fieldsStandInCellsOnly() {
        byte[] named = Books.book(workbook -> workbook.createSheet("{{report.title}}"));
        assertTrue(fault(named).contains("the name of a sheet that is repeated begins with the repeat"));
    }

    @Test
    void namesStandForCells() {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(sheet, new String[] {"x"});
            var name = workbook.createName();
            name.setNameName("N");
            name.setRefersToFormula("S!$A$1&S!$A$1");
        });
        assertTrue(fault(template).contains("names and charts stand for cells"));
    }

    @Test
    void faultsOfRepeatedSheetsNameTheSheetOfTheTemplate() {
        String sheet = "{{#units}}{{code}}";
        starts(
                Books.book(workbook -> Books.fill(workbook.createSheet(sheet), new String[] {null, "{{nam}}"})),
                "t.xlsx: cell {{#units}}{{code}}!B1: there is no field \"nam\" here. Near it: name");
        starts(
                Books.book(workbook -> {
                    Books.fill(workbook.createSheet(sheet), new String[] {"{{points}}"});
                    Books.fill(workbook.createSheet("S"), new String[] {"='" + sheet + "'!A1"});
                }),
                "t.xlsx: cell S!A1: the sheet {{#units}}{{code}} is repeated");
        starts(
                Books.book(workbook -> Books.fill(workbook.createSheet("Unit {{#units}}"), new String[] {"x"})),
                "t.xlsx: sheet \"Unit {{#units}}\": the name of a sheet that is repeated begins with");
        starts(
                Books.book(workbook -> Books.fill(workbook.createSheet("{{#unit}}{{code}}"), new String[] {"x"})),
                "t.xlsx: sheet \"{{#unit}}{{code}}\": there is no field \"unit\"");
        starts(
                Books.book(workbook -> Books.fill(workbook.createSheet("{{^units}}none"), new String[] {"x"})),
                "t.xlsx: nothing is printed: none of the sheets has an item");
    }

    private void starts(byte[] template, String expected) {
        String fault = fault(template);
        assertTrue(fault.startsWith(expected), fault);
    }
}
