// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.ExportException;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.Table;
import vn.thang.report.Value;
import vn.thang.testkit.report.CatalogReports;
import vn.thang.testkit.report.SampleReports;

/** Columns that stand there once for each item; expected cells are those of the report's own score sheets. */
class BookColumnsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @TempDir
    Path folder;

    private XSSFWorkbook print(byte[] template, Report report) throws Exception {
        return Books.open(Docs.print(folder, "t.xlsx", template, report));
    }

    /** The first group of the sample of Quang Ninh: its nodes across, its units below, with a sum of each side. */
    @Test
    void criteriaStandAcrossAndUnitsBelow() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(
                    sheet,
                    new String[] {"{{report.title}}"},
                    new String[] {"{{#groups}}"},
                    new String[] {"{{title}}", "{{#columns criteria}}{{code}}{{/columns criteria}}", "n"},
                    new String[] {"{{#units}}{{name}}", "{{points}}", "=COUNT(B4:B4)", "{{/units}}"},
                    new String[] {"Max", "=MAX(B4:B4)", "=SUM(B5:B5)"},
                    new String[] {"{{/groups}}"});
            sheet.setColumnWidth(0, 40 * 256);
            sheet.setColumnWidth(1, 9 * 256);
            sheet.setColumnWidth(2, 12 * 256);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            workbook.setPrintArea(0, "$A$1:$C$6");
        });
        Report report = CatalogReports.quangNinh(VI).document(ReportKind.REPORT);
        Table ranking = tables(report, "ranking-").getFirst();
        Table sheets = tables(report, "scorecards-").getFirst();
        int units = ranking.rows().size();
        int nodes = sheets.rows().size() / units;
        assertTrue(nodes > 10, nodes + " nodes");
        try (XSSFWorkbook workbook = print(template, report)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int most = tables(report, "scorecards-").stream()
                    .mapToInt(table -> table.rows().size()
                            / tables(report, "ranking-" + table.id().substring("scorecards-".length()))
                                    .getFirst()
                                    .rows()
                                    .size())
                    .max()
                    .orElseThrow();
            assertEquals(new CellRangeAddress(0, 0, 0, most + 1), sheet.getMergedRegion(0));
            assertEquals(40 * 256, sheet.getColumnWidth(0));
            assertEquals(9 * 256, sheet.getColumnWidth(most));
            assertEquals(12 * 256, sheet.getColumnWidth(most + 1));
            String last = new CellRangeAddress(0, sheet.getLastRowNum(), 0, most + 1)
                    .formatAsString("S", true)
                    .replaceFirst("^S!", "S!");
            assertEquals(last, workbook.getPrintArea(0));
            XSSFRow head = sheet.getRow(1);
            for (int node = 0; node < nodes; node++) {
                assertEquals(text(sheets, node, 1), head.getCell(1 + node).getStringCellValue());
            }
            int points = column(sheets);
            for (int unit = 0; unit < units; unit++) {
                XSSFRow row = sheet.getRow(2 + unit);
                int counted = 0;
                for (int node = 0; node < nodes; node++) {
                    Value value = sheets.rows()
                            .get(unit * nodes + node)
                            .cells()
                            .get(points)
                            .value();
                    boolean number = value instanceof Value.Decimal;
                    assertEquals(number, row.getCell(1 + node).getCellType() == CellType.NUMERIC);
                    if (value instanceof Value.Decimal decimal) {
                        counted++;
                        assertEquals(
                                decimal.number().doubleValue(),
                                row.getCell(1 + node).getNumericCellValue());
                    }
                }
                assertEquals(counted, row.getCell(most + 1).getNumericCellValue());
            }
            XSSFRow below = sheet.getRow(2 + units);
            assertEquals("MAX(C3:C" + (2 + units) + ")", below.getCell(2).getCellFormula());
        }
    }

    @Test
    void severalColumnsTogetherAndFormulasOfTheSameItem() throws Exception {
        // a list of two texts in the report's cover: bases
        byte[] template = Books.sheet(
                new String[] {"x", "{{#columns cover.bases}}{{-index}}", "=B1*10", null, "y"},
                new String[] {null, null, "{{/columns cover.bases}}", null, "=SUM(B1:C1)", "=B2"});
        ExportException fault = assertThrows(ExportException.class, () -> print(template, SampleReports.small()));
        assertEquals(
                "t.xlsx: cell S!B1: {{#columns cover.bases}} has to be closed by {{/columns cover.bases}} in the same row,"
                        + " before other columns are repeated",
                fault.finding().in(Locale.ENGLISH));
        int bases = SampleReports.small().cover().bases().size();
        assertTrue(bases > 1, bases + " bases");
        byte[] right = Books.sheet(
                new String[] {"x", "{{#columns cover.bases}}{{-index}}", "=B1*10", "{{/columns cover.bases}}", "y"},
                new String[] {null, null, null, null, "=SUM(B1:D1)"});
        try (XSSFWorkbook workbook = print(right, SampleReports.small())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("y", sheet.getRow(0).getCell(1 + 3 * bases).getStringCellValue());
            assertEquals(2, sheet.getRow(0).getCell(4).getNumericCellValue());
            assertEquals("E1*10", sheet.getRow(0).getCell(5).getCellFormula());
            assertEquals(20, sheet.getRow(0).getCell(5).getNumericCellValue());
            // 1 + 10 + 2 + 20 + ...: eleven times the sum of the numbers
            assertEquals(
                    11 * bases * (bases + 1) / 2.0,
                    sheet.getRow(1).getCell(1 + 3 * bases).getNumericCellValue());
        }
    }

    @Test
    void withoutItemsTheColumnsGo() throws Exception {
        byte[] template = Books.sheet(
                new String[] {"a", "{{#columns closing}}{{.}}{{/columns closing}}", "c"},
                new String[] {"=A1", "static", "=C1"});
        Report report = SampleReports.small();
        int closing = report.closing().size();
        try (XSSFWorkbook workbook = print(template, report)) {
            assertEquals(
                    "c", workbook.getSheetAt(0).getRow(0).getCell(1 + closing).getStringCellValue());
            assertEquals(
                    "c", workbook.getSheetAt(0).getRow(1).getCell(1 + closing).getStringCellValue());
        }
    }

    @Test
    void oneColumnIsRepeatedByOneTagOnly() {
        byte[] template = Books.sheet(
                new String[] {"{{#columns groups}}{{title}}", "{{/columns groups}}"},
                new String[] {null, "{{#columns units}}{{name}}{{/columns units}}"});
        ExportException fault = assertThrows(ExportException.class, () -> print(template, SampleReports.small()));
        assertTrue(
                fault.finding().in(Locale.ENGLISH).startsWith("t.xlsx: cell S!B2: {{#columns units}} repeats columns"));
        assertTrue(fault.finding().in(VI).startsWith("t.xlsx: ô S!B2: {{#columns units}} lặp lại những cột"));
    }

    private static List<Table> tables(Report report, String id) {
        return report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.id().startsWith(id))
                .toList();
    }

    private static String text(Table table, int row, int column) {
        return table.rows().get(row).cells().get(column).value().print(VI);
    }

    /** The layer that counts. */
    private static int column(Table sheets) {
        for (int i = 0; i < sheets.columns().size(); i++) {
            if (sheets.columns().get(i).id().equals("final")) {
                return i;
            }
        }
        throw new AssertionError("no final layer");
    }
}
