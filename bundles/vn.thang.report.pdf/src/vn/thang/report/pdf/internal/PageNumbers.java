// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Prints Arabic page numbers, centred in the top margin, from the second page of the document and of each annex on. They
 * are marked as no part of the text.
 */
final class PageNumbers {
    private static final int SIZE = 13;
    /** Height of a digit in Times New Roman, as a share of the size. */
    private static final double DIGIT = 0.676;

    private final PDFont font;

    PageNumbers(PDFont font) {
        this.font = font;
    }

    /**
     * Prints them.
     *
     * @param first the pages that begin at 1 again, counted from 0
     */
    void print(PDDocument document, Set<Integer> first) throws IOException {
        int number = 0;
        int index = 0;
        for (PDPage page : document.getPages()) {
            number = first.contains(index) ? 1 : number + 1;
            if (number > 1) {
                print(document, page, Integer.toString(number));
            }
            index++;
        }
    }

    private void print(PDDocument document, PDPage page, String number) throws IOException {
        double left = Millimetres.points(Millimetres.LEFT);
        double right = page.getMediaBox().getWidth() - Millimetres.points(Millimetres.RIGHT);
        double width = font.getStringWidth(number) / 1000 * SIZE;
        double baseline = page.getMediaBox().getHeight() - Millimetres.points(Millimetres.HEADER) - DIGIT * SIZE;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            COSDictionary pagination = new COSDictionary();
            pagination.setName(COSName.TYPE, "Pagination");
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(pagination));
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset((float) ((left + right - width) / 2), (float) baseline);
            content.showText(number);
            content.endText();
            content.endMarkedContent();
        }
    }
}
