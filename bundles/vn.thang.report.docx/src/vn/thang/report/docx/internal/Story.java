// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import vn.thang.report.ooxml.Xml;

/** Writes the paragraphs of a text. Looks come from styles by name; a run never carries a look of its own. */
final class Story {
    private final Xml xml;
    private int bookmarks;
    /** Where the last paragraph could say that it stays with the next one; 0 = it says so, or there is none. */
    private int keep;

    Story(Xml xml) {
        this.xml = xml;
    }

    Xml xml() {
        return xml;
    }

    /** A paragraph of one run. */
    void paragraph(String style, String text) {
        begin(style).run(text).end();
    }

    /** Opens a paragraph that looks as its style says. */
    Story begin(String style) {
        return begin(style, false, 0, 0);
    }

    /**
     * Opens a paragraph.
     *
     * @param keepNext whether it stays on one page with the next one
     * @param left indent in twips, 0 = as the style says
     * @param right likewise
     */
    Story begin(String style, boolean keepNext, int left, int right) {
        xml.start("w:p").start("w:pPr").val("w:pStyle", style);
        keep = keepNext ? 0 : xml.length();
        if (keepNext) {
            xml.empty("w:keepNext");
        }
        if (left > 0 || right > 0) {
            xml.empty("w:ind", "w:left", left, "w:right", right);
        }
        xml.end();
        return this;
    }

    /** Keeps the last paragraph on one page with what follows, now that this is known. */
    void keepLastWithNext() {
        if (keep > 0) {
            xml.insertEmpty(keep, "w:keepNext");
            keep = 0;
        }
    }

    /** Opens a paragraph at the top of a new page. */
    Story beginPage(String style) {
        xml.start("w:p").start("w:pPr").val("w:pStyle", style);
        xml.empty("w:pageBreakBefore").end();
        return this;
    }

    Story run(String text) {
        if (!text.isEmpty()) {
            xml.start("w:r");
            lines(text);
            xml.end();
        }
        return this;
    }

    /** Text that looks as a character style says. */
    Story styled(String style, String text) {
        xml.start("w:r").start("w:rPr").val("w:rStyle", style).end();
        lines(text);
        xml.end();
        return this;
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            boolean spaced = !lines[i].equals(lines[i].strip());
            (spaced ? xml.start("w:t", "xml:space", "preserve") : xml.start("w:t"))
                    .text(lines[i])
                    .end();
        }
    }

    /** A field that the word processor keeps up to date, with the value it has now. */
    Story field(String instruction, String value) {
        xml.start("w:fldSimple", "w:instr", " " + instruction + " ");
        run(value);
        xml.end();
        return this;
    }

    /** From here to {@link #endMark()} goes what links can point to. */
    Story mark(String bookmark) {
        xml.empty("w:bookmarkStart", "w:id", bookmarks, "w:name", bookmark);
        return this;
    }

    Story endMark() {
        xml.empty("w:bookmarkEnd", "w:id", bookmarks++);
        return this;
    }

    void end() {
        xml.end();
    }

    /**
     * A short rule below a centred text: the bottom border of an empty line, indented to the rule's length.
     *
     * @param width of the line in twips
     * @param length of the rule in twips
     */
    void rule(int width, int length) {
        int side = Math.max(0, (width - length) / 2);
        begin("Rule", false, side, side).end();
    }
}
