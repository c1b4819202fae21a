// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.report.ooxml.Xml;

/** Writes a report as an official document. */
public final class OfficialDocument {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PLACED_DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final Report report;
    private final OfficialTexts texts;

    public OfficialDocument(Report report) {
        this.report = report;
        this.texts = new OfficialTexts(report);
    }

    public void write(OutputStream out) throws IOException {
        Parts parts = new Parts(texts.vietnamese() ? "vi-VN" : "en-GB");
        parts.properties(report);
        pageNumbers(parts);
        if (!report.notices().isEmpty()) {
            parts.footer(notices());
        }
        Xml xml = root("w:document").start("w:body");
        FigureWriter figures = text(new Story(xml));
        parts.document(xml);
        figures.addTo(parts);
        if (report.proof().isPresent()) {
            parts.proof(report.proof().get());
        }
        parts.save(out);
    }

    private FigureWriter text(Story story) {
        Pages pages = new Pages(story, !report.notices().isEmpty());
        Outline outline = new Outline(report, texts);
        FigureWriter figures = new FigureWriter(story, report.locale(), texts.figure());
        Sections sections = new Sections(report, texts, story, pages, outline, figures);
        new Letterhead(report, texts, story).write();
        report.introduction().forEach(p -> story.paragraph("BodyText", p.text()));
        if (outline.listed()) {
            outline.list(story);
        }
        sections.body();
        closing(story);
        sections.annexes();
        pages.close();
        return figures;
    }

    /** The last words stay on one page with the signature. */
    private void closing(Story story) {
        report.closing().forEach(p -> story.paragraph("BodyText", p.text()));
        if (texts.signed()) {
            story.keepLastWithNext();
            new SignatureBlock(report, texts, story).write();
        }
    }

    /** Arabic numbers centred in the top margin; none on a first page. */
    private static void pageNumbers(Parts parts) throws IOException {
        Xml number = root("w:hdr");
        new Story(number).begin("Header").field("PAGE", "2").end();
        parts.header("pageNumber", Parts.PAGE_NUMBER, number);
        Xml none = root("w:hdr");
        new Story(none).paragraph("Header", "");
        parts.header("noNumber", Parts.NO_NUMBER, none);
    }

    /** What has to be said about the data is said on every page. */
    private Xml notices() {
        Xml footer = root("w:ftr");
        Story story = new Story(footer);
        report.notices().forEach(notice -> story.paragraph("Footer", notice));
        return footer;
    }

    private static Xml root(String name) {
        return new Xml()
                .start(
                        name,
                        "xmlns:w",
                        WORD,
                        "xmlns:r",
                        ChartXml.RELATIONSHIPS,
                        "xmlns:wp",
                        PLACED_DRAWING,
                        "xmlns:a",
                        ChartXml.DRAWING,
                        "xmlns:c",
                        ChartXml.CHART);
    }
}
