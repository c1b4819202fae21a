// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.report.Block;
import vn.thang.report.Heading;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.Section;
import vn.thang.report.ooxml.Xml;

/**
 * The headings of a document with their numbers, in reading order: sections in Roman numerals (score sheets have none),
 * what is below them in Arabic ones, annexes by their names. Known before the text is written, because the list of contents stands before it.
 */
final class Outline {
    /** A list of contents helps from this many headings on. */
    private static final int MANY = 5;

    /**
     * A heading.
     *
     * @param bookmark what links point to
     * @param level 1 or 2
     * @param number with its punctuation; may be empty
     * @param title may be empty
     */
    record Item(String bookmark, int level, String number, String title) {
        String text() {
            return (number + " " + title).strip();
        }
    }

    private final Report report;
    private final OfficialTexts texts;
    private final List<Item> items = new ArrayList<>();
    private int next;

    Outline(Report report, OfficialTexts texts) {
        this.report = report;
        this.texts = texts;
        int number = 0;
        for (Section section : sections(report, Placement.BODY)) {
            if (!section.title().isEmpty()) {
                boolean counted = report.kind() != ReportKind.SCORECARD;
                add(1, counted ? OfficialTexts.roman(++number) + "." : "", section.title());
            }
            headings(section);
        }
        List<Section> annexes = sections(report, Placement.ANNEX);
        for (int i = 0; i < annexes.size(); i++) {
            add(1, texts.annex(i + 1, annexes.size()), annexes.get(i).title());
            headings(annexes.get(i));
        }
    }

    static List<Section> sections(Report report, Placement placement) {
        return report.sections().stream()
                .filter(section -> section.placement() == placement)
                .toList();
    }

    private void headings(Section section) {
        int number = 0;
        for (Block block : section.blocks()) {
            if (block instanceof Heading heading) {
                add(2, ++number + ".", heading.text());
            }
        }
    }

    private void add(int level, String number, String title) {
        items.add(new Item(String.format("_Toc%06d", items.size() + 1), level, number, title));
    }

    /** The next heading of the text. */
    Item next() {
        return items.get(next++);
    }

    /** Whether a list of contents is due: in long papers, never in those that decide or make known. */
    boolean listed() {
        return items.size() >= MANY
                && switch (report.kind()) {
                    case REPORT, ANALYSIS, SCORECARD -> true;
                    case DECISION, NOTICE, SLIDES -> false;
                };
    }

    /**
     * Writes the list of contents: a field with its entries filled in, which link to the headings. They have no page numbers
     * yet: only a word processor knows them, and a wrong number would be worse than none. It fills them in when somebody
     * updates the field (F9). Nothing makes it do so on opening (w:updateFields, w:dirty): Word would ask a question first,
     * every time.
     */
    void list(Story story) {
        Xml xml = story.xml();
        xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        xml.val("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .end()
                .end();
        xml.start("w:sdtContent");
        story.paragraph("TOCHeading", texts.contents());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            story.begin("TOC" + item.level());
            if (i == 0) {
                part(xml, "begin");
                xml.start("w:r").start("w:instrText", "xml:space", "preserve");
                xml.text(" TOC \\o \"1-2\" \\h \\z \\u ").end().end();
                part(xml, "separate");
            }
            xml.start("w:hyperlink", "w:anchor", item.bookmark(), "w:history", 1);
            story.run(item.text());
            xml.end();
            if (i == items.size() - 1) {
                part(xml, "end");
            }
            story.end();
        }
        xml.end().end();
    }

    private static void part(Xml xml, String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }
}
