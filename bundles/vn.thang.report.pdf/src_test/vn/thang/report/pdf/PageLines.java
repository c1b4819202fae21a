// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands where on a page, measured: pieces of text with their font, size and place in millimetres. */
final class PageLines extends PDFTextStripper {
    /**
     * A piece of one line.
     *
     * @param left from the left edge of the page
     * @param right from the left edge of the page
     * @param base of the letters, from the top of the page
     * @param points size of the letters
     */
    record Piece(String text, String font, double points, double left, double right, double base) {
        boolean bold() {
            return font.contains("Bold");
        }

        boolean italic() {
            return font.contains("Italic");
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    private static final double PER_POINT = 25.4 / 72;

    private final List<Piece> pieces = new ArrayList<>();

    private PageLines(int page) {
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    /** The pieces of a page, from 1; gaps wider than a space divide a line. */
    static List<Piece> of(PDDocument document, int page) throws IOException {
        PageLines lines = new PageLines(page);
        lines.getText(document);
        return lines.pieces;
    }

    @Override
    protected void writeString(String line, List<TextPosition> positions) {
        List<TextPosition> run = new ArrayList<>();
        for (TextPosition position : positions) {
            if (!run.isEmpty() && apart(run.getLast(), position)) {
                add(run);
                run.clear();
            }
            run.add(position);
        }
        add(run);
    }

    private static boolean apart(TextPosition before, TextPosition next) {
        double gap = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return gap > 1.2 * before.getFontSizeInPt()
                || !next.getFont().getName().equals(before.getFont().getName());
    }

    private void add(List<TextPosition> run) {
        StringBuilder text = new StringBuilder();
        run.forEach(position -> text.append(position.getUnicode()));
        if (!text.toString().isBlank()) {
            TextPosition first = run.getFirst();
            TextPosition last = run.getLast();
            pieces.add(new Piece(
                    text.toString().strip(),
                    first.getFont().getName(),
                    Math.round(first.getYScale() * 10) / 10.0,
                    first.getXDirAdj() * PER_POINT,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * PER_POINT,
                    first.getYDirAdj() * PER_POINT));
        }
    }
}
