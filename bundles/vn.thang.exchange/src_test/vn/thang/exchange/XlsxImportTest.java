// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Numbers;

/** Workbooks: what a cell shows is what is read, and what a spreadsheet may have changed is refused. */
class XlsxImportTest {
    @TempDir
    Path folder;

    private final Framework framework = Frameworks.two();

    @Test
    void figuresAsShown() throws Exception {
        Path file = workbook(sheet -> {
            row(sheet, 0, "unit", "name", "tier", "1.1", "online", "share", "signed");
            XSSFRow row = row(sheet, 1, "A", "Sở A", "department");
            // 0.1 + 0.2 is 0.30000000000000004 in binary; a spreadsheet shows 0.3
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(1_100_000);
            styled(sheet, row.createCell(5), "0.00%").setCellValue(0.8857);
            styled(sheet, row.createCell(6), "dd/mm/yyyy").setCellValue(LocalDate.of(2018, 12, 31));
            row(sheet, 3, "B", "Sở B", "department", "2.5", "NA");
        });
        ImportedTable table = TableImport.read(file, framework, null);
        // origin: typed above; 2018-12-31 is day 17896 since 1970-01-01
        assertEquals(
                List.of("0.3", "1100000", "88.57", "17896", "2.5", "NA"),
                table.edits().stream()
                        .map(e -> e.cell().value() == null
                                ? "NA"
                                : Numbers.plain(e.cell().value()))
                        .toList());
        assertEquals("u-b", table.edits().get(4).unitId());
    }

    @Test
    void aNumberAsHeaderIsACodeWhenOnlyOneCodeCanBeMeant() throws Exception {
        Path good = workbook(sheet -> {
            row(sheet, 0, "unit", "tier").createCell(2).setCellValue(1.3);
            row(sheet, 1, "A", "department", "0.5");
        });
        assertEquals(
                "c-g1-1.3",
                TableImport.read(good, framework, null).edits().getFirst().key().itemId());
        Path doubtful = workbook(sheet -> {
            row(sheet, 0, "unit", "tier").createCell(2).setCellValue(1.1);
            row(sheet, 1, "A", "department", "1");
        });
        assertEquals(
                List.of(doubtful + ", row 1, column C: The header is the number 1.1, which could be any of the codes"
                        + " 1.1, 1.10; format the header cells as text."),
                problems(doubtful));
    }

    @Test
    void cellsThatAreNoNumbers() throws Exception {
        Path file = workbook(sheet -> {
            row(sheet, 0, "unit", "tier", "1.1", "online", "share");
            XSSFRow row = row(sheet, 1, "A", "department", "62,5");
            row.createCell(3).setCellFormula("1/0");
            row.getCell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            row.createCell(4).setCellValue(true);
            row = row(sheet, 2, "B", "department");
            styled(sheet, row.createCell(2), "0%").setCellValue(0.5);
            styled(sheet, row.createCell(3), "dd/mm/yyyy").setCellValue(LocalDate.of(2018, 5, 1));
            row = row(sheet, 3, "C", "department");
            row.createCell(2).setCellFormula("A1");
            XSSFRow extra = row(sheet, 4, "D", "department");
            extra.createCell(6).setCellValue(5);
        });
        String f = file + ", row ";
        assertEquals(
                List.of(
                        f + "2, column 1.1: 62,5 has a decimal comma; write 62.5.",
                        f + "2, column online: The cell shows the error #DIV/0!; write a number, NA for not"
                                + " applicable, or leave it empty for missing.",
                        f + "2, column share: TRUE is a logical value; write 1 for yes, 0 for no.",
                        f + "3, column 1.1: The cell is formatted as percent, but the column is not a percentage;"
                                + " format it as a number (0.5 is stored).",
                        f + "3, column online: The cell holds the date 2018-05-01, not a number; a spreadsheet may"
                                + " have turned a number into a date.",
                        f + "4, column 1.1: The formula has no stored result; open the workbook in a spreadsheet and"
                                + " save it.",
                        f + "5: The row has 7 fields, the header has 5; perhaps a number is written with a decimal"
                                + " comma (write 62.5, not 62,5) or a text with a comma is not in quotation marks."),
                problems(file));
    }

    @Test
    void anEmptyWorkbook() throws Exception {
        Path file = workbook(sheet -> {});
        assertTrue(problems(file).getFirst().startsWith(file + ": The file is empty"));
    }

    @Test
    void aZipBomb() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 1100; i++) {
                zip.write(megabyte);
            }
        }
        assertTrue(Files.size(file) < 2 << 20, "packed small");
        assertEquals(List.of(file + ": The workbook unpacks to more than 1024 MB; it is refused."), problems(file));
    }

    @Test
    void aSheetThatDefinesEntities() throws Exception {
        Path good = workbook(sheet -> row(sheet, 0, "unit", "tier"));
        Path file = folder.resolve("entities.xlsx");
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(good.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet><sheetData/></worksheet>"
                                        .getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(entry).readAllBytes());
            }
        }
        assertTrue(problems(file).getFirst().startsWith(file + ": The workbook is damaged"), problems(file)::toString);
    }

    private Path workbook(Consumer<XSSFSheet> content) throws IOException {
        Path file = Files.createTempFile(folder, "t", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book.createSheet());
            book.write(out);
        }
        return file;
    }

    private static XSSFRow row(XSSFSheet sheet, int index, String... texts) {
        XSSFRow row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static XSSFCell styled(XSSFSheet sheet, XSSFCell cell, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private List<String> problems(Path file) {
        return assertThrows(BadInputException.class, () -> TableImport.read(file, framework, null)).findings().stream()
                .map((Finding finding) -> finding.in(Locale.ENGLISH))
                .toList();
    }
}
