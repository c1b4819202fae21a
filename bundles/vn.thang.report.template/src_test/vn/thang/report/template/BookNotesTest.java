// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.testkit.report.SampleReports;

/** Notes at the cells of a template. The small sample report has five units in one group; two criteria come with none of them. */
class BookNotesTest {
    @TempDir
    Path folder;

    private static void note(XSSFSheet sheet, String cell, String author, String text, int across) {
        CellAddress at = new CellAddress(cell);
        XSSFComment made = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        0,
                        at.getColumn() + across,
                        at.getRow(),
                        at.getColumn() + across + 3,
                        at.getRow() + 5));
        made.setAddress(at);
        made.setAuthor(author);
        made.setString(new XSSFRichTextString(text));
    }

    /** Cell, author and text of all notes of a sheet. */
    private static String notes(XSSFSheet sheet) {
        return new TreeMap<>(sheet.getCellComments())
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().getAuthor() + ": "
                                + each.getValue().getString().getString())
                        .collect(Collectors.joining("\n"));
    }

    private XSSFWorkbook print(String name, byte[] template) throws Exception {
        return Books.open(Docs.print(folder, name, template, SampleReports.small()));
    }

    @Test
    void notesGoWithTheirCellsAsOftenAsTheseAreRepeated() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(
                    sheet,
                    new String[] {"{{#groups}}{{#units}}"},
                    new String[] {"{{name}}", "{{points}}"},
                    new String[] {"{{/units}}{{/groups}}"},
                    new String[] {"Người lập", "=SUM(B2:B2)"});
            note(sheet, "A2", "Người soạn mẫu", "{{name}} là tên đơn vị", 1);
            note(sheet, "B2", "Tổ thẩm định", "Điểm công nhận", 1);
            note(sheet, "A4", "Tổ thẩm định", "Ký và ghi rõ họ tên", 2);
            note(sheet, "B4", "tc={0A}", "[Threaded comment]", 1);
        });
        try (XSSFWorkbook printed = print("t.xlsx", template)) {
            XSSFSheet sheet = printed.getSheetAt(0);
            assertEquals("""
                    A6 Tổ thẩm định: Ký và ghi rõ họ tên
                    B1 Tổ thẩm định: Điểm công nhận
                    B2 Tổ thẩm định: Điểm công nhận
                    B3 Tổ thẩm định: Điểm công nhận
                    B4 Tổ thẩm định: Điểm công nhận
                    B5 Tổ thẩm định: Điểm công nhận
                    """.strip(), notes(sheet).lines().sorted().collect(Collectors.joining("\n")));
            ClientAnchor room = sheet.getCellComment(new CellAddress("A6")).getClientAnchor();
            assertEquals(2, room.getCol1());
            assertEquals(5, room.getRow1());
            assertEquals(5, room.getCol2());
            assertEquals(10, room.getRow2());
        }
    }

    @Test
    void everySheetOfARepeatHasTheNotes() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("{{#units}}{{rank}}");
            Books.fill(sheet, new String[] {"{{name}}", "{{points}}"});
            note(sheet, "B1", "Tổ", "Điểm", 1);
        });
        try (XSSFWorkbook printed = print("s.xlsx", template)) {
            assertTrue(printed.getNumberOfSheets() > 1);
            for (int i = 0; i < printed.getNumberOfSheets(); i++) {
                assertEquals("B1 Tổ: Điểm", notes(printed.getSheetAt(i)), printed.getSheetName(i));
            }
        }
    }

    @Test
    void theSameTemplateMakesTheSameFile() throws Exception {
        byte[] template = Books.book(workbook -> {
            XSSFSheet sheet = workbook.createSheet("S");
            Books.fill(sheet, new String[] {"{{#units}}{{name}}", "{{points}}{{/units}}"});
            note(sheet, "A1", "Tổ", "Tên", 1);
            note(sheet, "B1", "Tổ", "Điểm", 1);
        });
        Path first = Docs.print(folder, "1.xlsx", template, SampleReports.small());
        Path second = Docs.print(folder, "2.xlsx", template, SampleReports.small());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }
}
