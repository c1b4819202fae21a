// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of every format that a preview shows become pictures with something on them. */
class PreviewPagesTest {
    @TempDir
    Path folder;

    /** Pixels that are darker than half. */
    private static int ink(BufferedImage image, Rectangle area) {
        int dark = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static Rectangle whole(BufferedImage image) {
        return new Rectangle(0, 0, image.getWidth(), image.getHeight());
    }

    @Test
    void aWordDocumentBreaksIntoPagesWhereItSays() throws Exception {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Thành phố Uông Bí");
            document.createTable(2, 2).getRow(0).getCell(0).setText("146,00");
            var next = document.createParagraph();
            next.setPageBreak(true);
            next.createRun().setText("Phụ lục");
            document.write(out);
        }
        try (PreviewPages pages = PreviewPages.open(file, Locale.ENGLISH)) {
            assertEquals(2, pages.pages());
            BufferedImage first = pages.page(0, 595);
            assertEquals(595, first.getWidth());
            assertEquals(842, first.getHeight(), "A4");
            // one line of 12 points and two rows of a table stand in the upper fifth
            assertTrue(ink(first, new Rectangle(71, 50, 474, 100)) > 300);
            assertEquals(0, ink(first, new Rectangle(0, 200, 595, 600)));
        }
    }

    @Test
    void aWorkbookShowsItsSheetsAndLongOnesGoOn() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("S");
            for (int i = 0; i < 100; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("Đơn vị " + i);
                row.createCell(1).setCellValue(i);
            }
            workbook.createSheet("T").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        }
        try (PreviewPages pages = PreviewPages.open(file, Locale.ENGLISH)) {
            assertTrue(pages.pages() > 2, "100 rows need two pages, the second sheet one more");
            BufferedImage page = pages.page(1, 300);
            assertTrue(ink(page, whole(page)) > 100);
        }
    }

    @Test
    void aPageAndSlidesAreShown() throws Exception {
        Path page = Files.writeString(
                folder.resolve("a.html"),
                "<!DOCTYPE html><html><head><title>t</title></head><body><h1>Kết quả</h1><table><tr><th>a</th><td>1</td>"
                        + "</tr></table></body></html>");
        try (PreviewPages pages = PreviewPages.open(page, Locale.ENGLISH)) {
            assertEquals(1, pages.pages());
            BufferedImage first = pages.page(0, 595);
            assertTrue(ink(first, whole(first)) > 200);
        }
        Path slides = folder.resolve("a.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(slides)) {
            var box = show.createSlide().createTextBox();
            box.setAnchor(new Rectangle(10, 10, 400, 100));
            box.setText("Xếp hạng");
            show.write(out);
        }
        try (PreviewPages pages = PreviewPages.open(slides, Locale.ENGLISH)) {
            assertEquals(1, pages.pages());
            BufferedImage first = pages.page(0, 720);
            assertEquals(720, first.getWidth());
            assertTrue(ink(first, whole(first)) > 50);
        }
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        for (String name : new String[] {"a.docx", "a.xlsx", "a.html", "a.txt"}) {
            Path file = Files.writeString(folder.resolve(name), "none");
            assertThrows(
                    IOException.class,
                    () -> PreviewPages.open(file, Locale.ENGLISH).close(),
                    name);
        }
    }
}
