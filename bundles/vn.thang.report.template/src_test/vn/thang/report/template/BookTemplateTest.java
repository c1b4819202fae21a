// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.testkit.report.CatalogReports;
import vn.thang.testkit.report.SampleReports;

/** Expected cells: the invented reports of SampleReports, written out by hand. */
class BookTemplateTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @TempDir
    Path folder;

    private Path file(byte[] template, Report report) throws Exception {
        return Docs.print(folder, "t.xlsx", template, report);
    }

    private String print(byte[] template) throws Exception {
        try (XSSFWorkbook workbook = Books.open(file(template, SampleReports.small()))) {
            return Books.text(workbook.getSheetAt(0));
        }
    }

    @Test
    void numbersStayNumbersMissingStaysEmptyAndTextsNeverBecomeFormulas() throws Exception {
        // ranked units of the report: 96.655, 95.955, not applicable, missing, 0; names that look like formulas
        assertEquals(
                """
                Hạng|Đơn vị|Điểm
                #1|=1+1|#96.655
                #2|@SUM(A1:A9)|#95.955
                """.strip(),
                print(Books.sheet(new String[] {"Hạng", "Đơn vị", "Điểm"}, new String[] {
                            "{{#groups}}{{#units}}{{rank}}", "{{name}}", "{{points}}{{/units}}{{/groups}}"
                        }))
                        .lines()
                        .limit(3)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
    }

    @Test
    void aNumberInATextIsPrintedAndACellOfPercentsHoldsTheFraction() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(sheet, new String[] {
                "{{#units}}đạt {{percent}} %", "{{percent}}", "{{percent}}", "{{percent}}{{/units}}"
            });
            style(workbook, sheet, 1, "0.0%");
            style(workbook, sheet, 2, "@");
        });
        String first = print(template).lines().findFirst().orElseThrow();
        assertTrue(first.matches("đạt 96,66 %\\|#0\\.96655\\d*\\|96,66\\|#96\\.655\\d*"), first);
    }

    private static void style(XSSFWorkbook workbook, XSSFSheet sheet, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(0).getCell(column).setCellStyle(style);
    }

    @Test
    void aCellWithoutFormatGetsTheDecimalsOfTheReport() throws Exception {
        byte[] template = Books.sheet(new String[] {"{{#units}}{{points}}", "{{rank}}{{/units}}"});
        try (XSSFWorkbook workbook = Books.open(file(template, SampleReports.small()))) {
            var row = workbook.getSheetAt(0).getRow(0);
            assertEquals("0.00", row.getCell(0).getCellStyle().getDataFormatString());
            assertEquals("General", row.getCell(1).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void rowsOfTagsAloneGoConditionsHoldAndNestedRowsRepeat() throws Exception {
        String text = print(Books.sheet(
                new String[] {"{{#groups}}"},
                new String[] {"{{title}}"},
                new String[] {"{{#units}}"},
                new String[] {null, "{{rank}}", "{{#ranked}}xếp hạng{{/ranked}}{{^ranked}}không xếp{{/ranked}}"},
                new String[] {"{{/units}}"},
                new String[] {"{{/groups}}"},
                new String[] {"{{^notices}}", "none", "{{/notices}}"},
                new String[] {"end"}));
        assertEquals(
                "Xếp hạng: Sở, ban, ngành\n|#1|xếp hạng\n|#2|xếp hạng\n||không xếp\n||không xếp\n|#5|xếp hạng\nend",
                text);
    }

    @Test
    void formulasFollowTheirRows() throws Exception {
        // in the row: twice its own; below: all of them; the $ of the area means all repeats from inside, too
        String text = print(Books.sheet(
                new String[] {
                    "{{#units}}{{points}}", "=A1*2", "=COUNT(A$1:A$1){{/units}}".replace("{{/units}}", ""), "{{/units}}"
                },
                new String[] {"=SUM(A1:A1)", "=MAX(B1:B1)", "=A2+1"}));
        assertEquals("""
                #96.655|=A1*2→#193.31|=COUNT(A$1:A$5)→#3|
                #95.955|=A2*2→#191.91|=COUNT(A$1:A$5)→#3|
                —|=A3*2→error 15|=COUNT(A$1:A$5)→#3|
                |=A4*2→#0|=COUNT(A$1:A$5)→#3|
                #0|=A5*2→#0|=COUNT(A$1:A$5)→#3|
                =SUM(A1:A5)→#192.61|=MAX(B1:B5)→error 15|=A6+1→#193.61""".strip(), text);
    }

    @Test
    void aSubtotalIsThatOfItsGroupAndNothingPrintedIsEmpty() throws Exception {
        // the sample of Quang Ninh: 14 districts, 20 departments, 97 communes (its catalogue entry)
        byte[] template = Books.sheet(
                new String[] {"{{#groups}}"},
                new String[] {"{{title}}"},
                new String[] {"{{#units}}{{points}}", "{{code}}{{/units}}"},
                new String[] {"=COUNTA(B3:B3)", "{{count}}"},
                new String[] {"{{/groups}}"},
                new String[] {"{{^groups}}", "1", "{{/groups}}"},
                new String[] {"=SUM(B6:B6)"});
        Report report = CatalogReports.quangNinh(VI).document(ReportKind.REPORT);
        try (XSSFWorkbook workbook = Books.open(file(template, report))) {
            List<String> totals = Books.text(workbook.getSheetAt(0))
                    .lines()
                    .filter(line -> line.startsWith("=COUNTA"))
                    .map(line -> line.replaceFirst(".*→", ""))
                    .toList();
            assertEquals(
                    report.sections().stream()
                            .filter(section -> section.kind() == vn.thang.report.SectionKind.RANKING)
                            .count(),
                    totals.size());
            assertTrue(totals.stream().allMatch(line -> line.matches("#(\\d+)\\|#\\1")), totals.toString());
            assertTrue(Books.text(workbook.getSheetAt(0)).endsWith("=SUM(B1048576:B1048576)→#0"));
        }
    }

    @Test
    void whatRefersToRowsMovesWithThem() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Bảng 1");
            var name = workbook.createName();
            name.setNameName("Diem");
            name.setRefersToFormula("'Bảng 1'!$B$3");
            Books.fill(
                    sheet,
                    new String[] {"{{report.title}}", null},
                    new String[] {"Đơn vị", "Điểm"},
                    new String[] {"{{#units}}{{name}}", "{{points}}{{/units}}"},
                    new String[] {"Cộng", "=SUM(Diem)"},
                    new String[] {"Người ký", null});
            sheet.getRow(2).setHeightInPoints(33);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A5:B5"));
            sheet.setAutoFilter(CellRangeAddress.valueOf("A2:B3"));
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
            workbook.setPrintArea(0, 0, 1, 0, 4);
            var formats = sheet.getSheetConditionalFormatting();
            formats.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf("B3")},
                    formats.createConditionalFormattingRule("B3>50"));
            sheet.getHeader().setCenter("{{report.title}}");
            sheet.setRowBreak(2);
        });
        try (XSSFWorkbook workbook = Books.open(file(template, SampleReports.small()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("'Bảng 1'!$B$3:$B$7", workbook.getName("Diem").getRefersToFormula());
            assertEquals("'Bảng 1'!$A$1:$B$9", workbook.getPrintArea(0));
            assertEquals("1:2", sheet.getRepeatingRows().formatAsString());
            assertEquals(
                    List.of("A1:B1", "A9:B9"),
                    sheet.getMergedRegions().stream()
                            .map(CellRangeAddress::formatAsString)
                            .toList());
            assertEquals("A2:B7", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(33, sheet.getRow(6).getHeightInPoints());
            assertEquals(
                    "B3:B7",
                    sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString());
            assertEquals(192.61, sheet.getRow(7).getCell(1).getNumericCellValue(), 1e-9);
            assertEquals("Kết quả thử năm 2018", sheet.getHeader().getCenter());
            assertArrayEquals(new int[] {2, 3, 4, 5, 6}, sheet.getRowBreaks());
        }
    }

    @Test
    void chartsOfTheReportAreDrawnAndTheTemplatesOwnFollowTheirCells() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(sheet, new String[] {"{{#charts}}{{caption}}", "{{drawing}}{{/charts}}"}, new String[] {
                "{{#groups}}{{#units}}{{name}}", "{{points}}{{/units}}{{/groups}}"
            });
            XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 1, 9, 12));
            XDDFChartData data = chart.createData(
                    ChartTypes.BAR,
                    chart.createCategoryAxis(AxisPosition.BOTTOM),
                    chart.createValueAxis(AxisPosition.LEFT));
            data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A2")),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B2")));
            chart.plot(data);
        });
        Report report = CatalogReports.quangNinh(VI).document(ReportKind.REPORT);
        int figures = report.sections().stream()
                .mapToInt(section -> section.figures().size())
                .sum();
        assertTrue(figures > 0);
        try (XSSFWorkbook workbook = Books.open(file(template, report))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(figures + 1, sheet.getDrawingPatriarch().getCharts().size());
            XSSFChart own = sheet.getDrawingPatriarch().getCharts().getFirst();
            var source = own.getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef();
            int first = figures + 1;
            int last = sheet.getLastRowNum() + 1;
            assertTrue(last - first > 100);
            assertEquals("S!$B$" + first + ":$B$" + last, source.getF());
            assertEquals(last - first + 1, source.getNumCache().getPtCount().getVal());
            assertEquals(
                    sheet.getRow(figures).getCell(1).getRawValue(),
                    source.getNumCache().getPtArray(0).getV());
            var frame =
                    (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().getFirst();
            assertEquals(figures, frame.getAnchor().getRow1());
        }
    }

    /** LibreOffice writes the last row there can be into every sheet, without cells. */
    @Test
    void aLastRowWithoutCellsIsNoRow() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(sheet, new String[] {"{{report.title}}"});
            sheet.createRow(1_048_575).setHeightInPoints(12.8f);
        });
        assertEquals("Kết quả thử năm 2018", print(template));
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        byte[] template = Books.sheet(
                new String[] {"{{#charts}}{{drawing}}", "{{/charts}}"},
                new String[] {"{{#units}}{{points}}", "=A2*2", "{{/units}}"});
        byte[] once = Files.readAllBytes(Docs.print(folder.resolve("a"), "t.xlsx", template, SampleReports.charts()));
        Thread.sleep(2_100);
        assertArrayEquals(
                once, Files.readAllBytes(Docs.print(folder.resolve("b"), "t.xlsx", template, SampleReports.charts())));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(content.contains("{{"), entry.getName());
            }
        }
    }

    @Test
    void aSheetForEachItem() throws Exception {
        byte[] template = Books.book(workbook -> {
            Books.fill(workbook.createSheet("All"), new String[] {"{{report.title}}", "=1+1"});
            XSSFSheet sheet = workbook.createSheet("{{#units}}{{-index}}-{{code}}");
            Books.fill(
                    sheet,
                    new String[] {"{{name}}", "{{points}}", "=B1*2"},
                    new String[] {"{{#criteria}}"},
                    new String[] {"{{code}}", "{{points}}"},
                    new String[] {"{{/criteria}}"},
                    new String[] {"end"});
            sheet.setColumnWidth(0, 40 * 256);
            sheet.getPrintSetup().setLandscape(true);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A5:B5"));
            workbook.setPrintArea(1, "$A$1:$C$5");
            Books.fill(workbook.createSheet("{{#closing}}never"), new String[] {"{{.}}"});
            Books.fill(workbook.createSheet("End"), new String[] {"x"});
        });
        try (XSSFWorkbook workbook = Books.open(file(template, SampleReports.small()))) {
            int units = workbook.getNumberOfSheets() - 2 - closing(workbook);
            assertTrue(units > 2, "units of the report: " + units);
            assertEquals("All", workbook.getSheetName(0));
            assertEquals("End", workbook.getSheetName(workbook.getNumberOfSheets() - 1));
            assertTrue(workbook.getSheetName(1).startsWith("1-"), workbook.getSheetName(1));
            assertTrue(workbook.getSheetName(2).startsWith("2-"), workbook.getSheetName(2));
            // ranked units of the report: 96.655, 95.955
            assertTrue(Books.text(workbook.getSheetAt(1)).startsWith("=1+1|#96.655|=B1*2→#193.31"));
            assertTrue(Books.text(workbook.getSheetAt(2)).startsWith("@SUM(A1:A9)|#95.955|=B1*2→#191.91"));
            for (int i = 1; i <= units; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                int last = sheet.getLastRowNum();
                assertEquals("end", sheet.getRow(last).getCell(0).getStringCellValue());
                assertEquals(40 * 256, sheet.getColumnWidth(0));
                assertTrue(sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
                assertEquals(List.of(new CellRangeAddress(last, last, 0, 1)), sheet.getMergedRegions());
                assertEquals("'" + sheet.getSheetName() + "'!$A$1:$C$" + (last + 1), workbook.getPrintArea(i));
            }
        }
    }

    /** A word in bold stays bold, and so does a value whose tag is. */
    @Test
    void partsOfACellKeepTheirLook() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(sheet, new String[] {"", "", ""});
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            XSSFRichTextString text = new XSSFRichTextString("Đạt {{#units}}{{points}}; {{/units}}điểm < 100");
            text.applyFont(0, 4, workbook.createFont());
            text.applyFont(14, 24, bold);
            sheet.getRow(0).getCell(0).setCellValue(text);
            XSSFRichTextString number = new XSSFRichTextString("{{units.count}}");
            number.applyFont(0, 5, bold);
            sheet.getRow(0).getCell(1).setCellValue(number);
        });
        try (XSSFWorkbook workbook = Books.open(file(template, SampleReports.small()))) {
            XSSFRichTextString text =
                    workbook.getSheetAt(0).getRow(0).getCell(0).getRichStringCellValue();
            assertEquals("Đạt 96,66; 95,96; —; ; 0,00; điểm < 100", text.getString());
            for (String value : List.of("96,66", "95,96", "0,00")) {
                assertTrue(text.getFontAtIndex(text.getString().indexOf(value)).getBold(), value);
            }
            assertFalse(Boolean.TRUE.equals(
                    Optional.ofNullable(text.getFontAtIndex(text.getString().indexOf("điểm")))
                            .map(XSSFFont::getBold)
                            .orElse(false)));
            assertEquals(5, workbook.getSheetAt(0).getRow(0).getCell(1).getNumericCellValue());
        }
    }

    private static int closing(XSSFWorkbook workbook) {
        int count = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            count += workbook.getSheetName(i).startsWith("never") ? 1 : 0;
        }
        return count;
    }
}
