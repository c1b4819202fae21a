// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewDocumentTest {
    @TempDir
    Path folder;

    /** Two pages, the second one turned, each with a black upper left quarter. */
    private Path pdf() throws Exception {
        Path file = folder.resolve("two.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int turn : new int[] {0, 90}) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(turn);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(
                            0,
                            PDRectangle.A4.getHeight() / 2,
                            PDRectangle.A4.getWidth() / 2,
                            PDRectangle.A4.getHeight() / 2);
                    content.fill();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void pagesBecomePicturesOfTheWidthAsked() throws Exception {
        try (PreviewDocument document = PreviewDocument.open(pdf())) {
            assertEquals(2, document.pages());
            BufferedImage upright = document.page(0, 420);
            assertEquals(420, upright.getWidth(), 1);
            assertEquals(420 * 297 / 210.0, upright.getHeight(), 2, "A4");
            assertEquals(0xFF000000, upright.getRGB(20, 20));
            assertEquals(0xFFFFFFFF, upright.getRGB(400, 20));
            BufferedImage turned = document.page(1, 594);
            assertEquals(594, turned.getWidth(), 1);
            assertEquals(420, turned.getHeight(), 2);
        }
    }
}
