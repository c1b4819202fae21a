// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.Exporter;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.ExporterContractTest;
import vn.thang.testkit.report.SampleReports;

class XlsxExporterTest extends ExporterContractTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    protected Exporter exporter() {
        return new XlsxExporter();
    }

    @Override
    protected String textOf(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = open(files.getFirst())) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(new DataFormatter().formatCellValue(cell)).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }

    @Test
    void hasASheetPerSectionAndTheNoticeOnEach() throws Exception {
        try (XSSFWorkbook workbook = small()) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : workbook) {
                names.add(sheet.getSheetName());
                assertTrue(texts(sheet).contains(SampleReports.NOTICE), sheet.getSheetName());
            }
            assertEquals(
                    List.of(
                            "Kết quả theo nhóm đơn vị",
                            "Xếp hạng - Sở ban ngành",
                            "Phiếu chấm - Sở ban ngành",
                            "Kiểm tra",
                            "Tính lại từng ô"),
                    names);
        }
    }

    @Test
    void rankingIsFrozenFilteredAndSetUpForPrinting() throws Exception {
        try (XSSFWorkbook workbook = small()) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            int header = rowOf(sheet, "Hạng");
            assertEquals(header + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(2, sheet.getPaneInformation().getVerticalSplitPosition());
            assertEquals(
                    "A" + (header + 1) + ":F" + (header + 6),
                    sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(new CellRangeAddress(header, header, -1, -1), sheet.getRepeatingRows());
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
        }
    }

    @Test
    void numbersAreNumbersWithThePrintedDecimals() throws Exception {
        try (XSSFWorkbook workbook = small()) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            Cell points = sheet.getRow(rowOf(sheet, "Hạng") + 1).getCell(2);
            assertEquals(CellType.NUMERIC, points.getCellType());
            // 96.655 is the value in SampleReports; a double holds it to 1e-13
            assertEquals(SampleReports.points(0).doubleValue(), points.getNumericCellValue(), 1e-13);
            assertEquals("[$-42A]#,##0.00", points.getCellStyle().getDataFormatString());
        }
    }

    @Test
    void missingIsHatchedNotApplicableADashAndZeroZero() throws Exception {
        try (XSSFWorkbook workbook = small()) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            int first = rowOf(sheet, "Hạng") + 1;
            assertEquals("—", sheet.getRow(first + 2).getCell(2).getStringCellValue());
            Cell missing = sheet.getRow(first + 3).getCell(2);
            assertEquals(CellType.BLANK, missing.getCellType());
            assertEquals(
                    FillPatternType.THIN_BACKWARD_DIAG, missing.getCellStyle().getFillPattern());
            assertEquals(0.0, sheet.getRow(first + 4).getCell(2).getNumericCellValue());
            assertEquals(CellType.NUMERIC, sheet.getRow(first + 4).getCell(2).getCellType());
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws Exception {
        try (XSSFWorkbook workbook = small()) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            Cell name = sheet.getRow(rowOf(sheet, "Hạng") + 1).getCell(1);
            assertEquals(CellType.STRING, name.getCellType());
            assertEquals("=1+1†", name.getStringCellValue());
            assertTrue(name.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void totalsAreLiveSumsWithCachedValues() throws Exception {
        try (XSSFWorkbook workbook = small()) {
            XSSFSheet sheet = workbook.getSheetAt(2);
            int total = rowOf(sheet, "Mã") + 1;
            Cell sum = sheet.getRow(total).getCell(3);
            assertEquals(CellType.FORMULA, sum.getCellType());
            assertEquals("SUM(D" + (total + 2) + ",D" + (total + 5) + ":D" + (total + 6) + ")", sum.getCellFormula());
            // 43.72 + 89.27 + 17.78, the published parts of the sample
            assertEquals(150.77, sum.getNumericCellValue(), 1e-12);
            assertEquals(
                    "SUM(D" + (total + 3) + ":D" + (total + 4) + ")",
                    sheet.getRow(total + 1).getCell(3).getCellFormula());
        }
    }

    @Test
    void carriesNoMomentOfNow() throws Exception {
        try (XSSFWorkbook workbook = small()) {
            // the date of the sample's cover, at midnight UTC
            assertEquals(
                    1_559_692_800_000L,
                    workbook.getProperties().getCoreProperties().getCreated().getTime());
            assertEquals(
                    "Kết quả thử năm 2018",
                    workbook.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void sheetNamesAreShortAndDifferent() throws Exception {
        try (XSSFWorkbook workbook = open(
                exporter().export(SampleReports.criteria(3, 2), folder, "c").getFirst())) {
            assertEquals("Chi tiết tiêu chí", workbook.getSheetName(0));
        }
    }

    @Test
    void libreOfficeShowsTheSameNumbersForEveryUnit() throws Exception {
        int units = 131;
        Path file = exporter()
                .export(SampleReports.ranking(units), folder, "ranking")
                .getFirst();
        // filter options: separator, quote, UTF-8, from line 1, no cell types, language, quote all no, as shown yes
        List<Path> csv = Office.convert(file, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true", folder);
        List<String> lines = Files.readString(csv.getFirst()).lines().toList();
        for (int unit = 5; unit < units; unit++) {
            String printed = Numbers.print(SampleReports.points(unit), 2, VIETNAMESE);
            String line = unit + 1 + ";Ủy ban nhân dân xã số " + (unit + 1) + ";" + printed + ";100;" + printed + ";";
            assertTrue(lines.stream().anyMatch(l -> l.startsWith(line)), line + " in " + lines);
        }
    }

    @Test
    void libreOfficeRecalculatesTheSums() throws Exception {
        Path file = exporter().export(SampleReports.small(), folder, "small").getFirst();
        List<Path> csv = Office.convert(
                file, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,3", folder);
        String text = Files.readString(csv.getFirst());
        assertTrue(text.contains("0;Tổng;170;150,77"), text);
        assertTrue(text.contains("I;Sẵn sàng;50;43,72"), text);
    }

    private XSSFWorkbook small() throws Exception {
        return open(exporter().export(SampleReports.small(), folder, "small").getFirst());
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static int rowOf(Sheet sheet, String first) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(first)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row begins with " + first);
    }

    private static String texts(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            row.forEach(cell ->
                    text.append(new DataFormatter().formatCellValue(cell)).append('\n'));
        }
        return text.toString();
    }
}
