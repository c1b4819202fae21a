// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Prints what has to be said about the data in the bottom margin of every page. It stands in the text once; these repetitions
 * are marked as no part of it.
 */
final class PageNotices {
    private static final double SIZE = 9;
    private static final double LINE = 10.5;
    /** From the text to the first line. */
    private static final double GAP = 12;
    /** The margin holds no more. */
    private static final int LINES = 4;

    private static final double MARGIN = Millimetres.points(20);

    private final PDFont font;
    private final List<String> notices;

    PageNotices(PDFont font, List<String> notices) {
        this.font = font;
        this.notices = notices;
    }

    void print(PDDocument document) throws IOException {
        if (notices.isEmpty()) {
            return;
        }
        for (PDPage page : document.getPages()) {
            double left = Millimetres.points(Millimetres.LEFT);
            double width = page.getMediaBox().getWidth() - left - Millimetres.points(Millimetres.RIGHT);
            print(document, page, left, width);
        }
    }

    private void print(PDDocument document, PDPage page, double left, double width) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            COSDictionary pagination = new COSDictionary();
            pagination.setName(COSName.TYPE, "Pagination");
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(pagination));
            double baseline = MARGIN - GAP;
            for (String line : lines(width)) {
                content.beginText();
                content.setFont(font, (float) SIZE);
                content.newLineAtOffset((float) (left + (width - width(line)) / 2), (float) baseline);
                content.showText(line);
                content.endText();
                baseline -= LINE;
            }
            content.endMarkedContent();
        }
    }

    /** As many lines as the margin holds; the first page says all of it. */
    private List<String> lines(double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String notice : notices) {
            StringBuilder line = new StringBuilder();
            for (String word : notice.split("\\s+")) {
                if (!line.isEmpty() && width(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        if (lines.size() > LINES) {
            lines.subList(LINES, lines.size()).clear();
            lines.set(LINES - 1, lines.get(LINES - 1) + " …");
        }
        return lines;
    }

    private double width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }
}
