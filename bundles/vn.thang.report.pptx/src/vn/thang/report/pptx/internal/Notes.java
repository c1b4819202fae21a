// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.util.List;
import vn.thang.report.ooxml.Xml;

/** The page of notes of a slide: what the speaker says. */
final class Notes {
    private Notes() {}

    static Xml of(List<String> paragraphs, String language) {
        Xml xml = new Xml();
        Slide.begin(xml, "p:notes");
        xml.start("p:sp").start("p:nvSpPr").empty("p:cNvPr", "id", 2, "name", "slide");
        xml.start("p:cNvSpPr")
                .empty("a:spLocks", "noGrp", 1, "noRot", 1, "noChangeAspect", 1)
                .end();
        xml.start("p:nvPr")
                .empty("p:ph", "type", "sldImg")
                .end()
                .end()
                .empty("p:spPr")
                .end();
        xml.start("p:sp").start("p:nvSpPr").empty("p:cNvPr", "id", 3, "name", "notes");
        xml.start("p:cNvSpPr").empty("a:spLocks", "noGrp", 1).end();
        xml.start("p:nvPr").empty("p:ph", "type", "body", "idx", 1).end().end().empty("p:spPr");
        xml.start("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        if (paragraphs.isEmpty()) {
            Slide.paragraph(xml, "", language);
        }
        paragraphs.forEach(text -> Slide.paragraph(xml, text, language));
        xml.end().end();
        return Slide.end(xml);
    }
}
