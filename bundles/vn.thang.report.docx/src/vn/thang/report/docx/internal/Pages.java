// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import vn.thang.report.ooxml.Xml;

/**
 * The page sections of a document: orientation, margins, and the page numbers in the top margin, which start anew in each
 * annex and are not shown on a first page.
 */
final class Pages {
    private final Story story;
    private final boolean footer;
    private boolean landscape;
    private boolean first = true;

    /**
     * Pages of a document.
     *
     * @param footer whether every page has one
     */
    Pages(Story story, boolean footer) {
        this.story = story;
        this.footer = footer;
    }

    /** Width of a line on the present page, in twips. */
    int line() {
        return landscape ? Twips.TEXT_LANDSCAPE : Twips.TEXT;
    }

    /** Lets the pages from here on lie, or stand again. What was written so far keeps its orientation. */
    void turn(boolean toLandscape) {
        if (landscape != toLandscape) {
            endSection();
            landscape = toLandscape;
        }
    }

    /** From here on pages are counted from one again. */
    void restart(boolean toLandscape) {
        endSection();
        landscape = toLandscape;
        first = true;
    }

    private void endSection() {
        story.xml().start("w:p").start("w:pPr").val("w:pStyle", "SectionEnd");
        section();
        story.xml().end().end();
        first = false;
    }

    /** Closes the document's last page section. Word wants a paragraph behind a table that ends the text. */
    void close() {
        story.paragraph("SectionEnd", "");
        section();
    }

    private void section() {
        Xml xml = story.xml();
        xml.start("w:sectPr");
        reference("header", "default", Parts.PAGE_NUMBER);
        reference("header", "first", Parts.NO_NUMBER);
        if (footer) {
            reference("footer", "default", Parts.FOOTER);
            reference("footer", "first", Parts.FOOTER);
        }
        xml.val("w:type", "nextPage");
        xml.empty(
                "w:pgSz",
                "w:w",
                landscape ? Twips.PAGE_LONG : Twips.PAGE_SHORT,
                "w:h",
                landscape ? Twips.PAGE_SHORT : Twips.PAGE_LONG,
                "w:orient",
                landscape ? "landscape" : "portrait");
        xml.empty(
                "w:pgMar",
                "w:top",
                Twips.TOP,
                "w:right",
                Twips.RIGHT,
                "w:bottom",
                Twips.BOTTOM,
                "w:left",
                Twips.LEFT,
                "w:header",
                Twips.HEADER,
                "w:footer",
                Twips.HEADER,
                "w:gutter",
                0);
        if (first) {
            xml.empty("w:pgNumType", "w:start", 1);
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    private void reference(String kind, String pages, String id) {
        story.xml().empty("w:" + kind + "Reference", "w:type", pages, "r:id", id);
    }
}
