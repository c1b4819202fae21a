// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.report.docx.Layout.DOCUMENT;
import static vn.thang.report.docx.Layout.STYLES;
import static vn.thang.report.docx.Layout.all;
import static vn.thang.report.docx.Layout.child;
import static vn.thang.report.docx.LayoutRules.EVERY;
import static vn.thang.report.docx.LayoutRules.attribute;
import static vn.thang.report.docx.LayoutRules.look;
import static vn.thang.report.docx.LayoutRules.millimetres;
import static vn.thang.report.docx.LayoutRules.reference;
import static vn.thang.report.docx.LayoutRules.rule;

import java.util.List;
import org.w3c.dom.Element;
import vn.thang.report.docx.Layout.Para;
import vn.thang.report.docx.LayoutRules.Rule;

/** Paper, margins, font, page numbers: Annex I, part I. */
final class PageRules {
    private PageRules() {}

    static List<Rule> list() {
        return List.of(
                rule(
                        "I.1 paper is A4, I.2 upright",
                        EVERY,
                        d -> d.sections().forEach(s -> {
                            Element size = child(s, "w:pgSz").orElseThrow();
                            assertEquals(210, millimetres(size.getAttribute("w:w")), 0.1);
                            assertEquals(297, millimetres(size.getAttribute("w:h")), 0.1);
                        }),
                        DOCUMENT,
                        "<w:pgSz w:w=\"11906\"",
                        "<w:pgSz w:w=\"12240\""),
                margin("top", 20, 25, "1134", "1000"),
                margin("bottom", 20, 25, "1134", "1500"),
                margin("left", 30, 35, "1701", "1600"),
                margin("right", 15, 20, "850", "1200"),
                rule(
                        "I.4 font is Times New Roman, for Vietnamese letters, too",
                        EVERY,
                        d -> {
                            Element fonts = all(d.root(STYLES), "w:rFonts").getFirst();
                            for (String script : List.of("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")) {
                                assertEquals("Times New Roman", fonts.getAttribute(script), script);
                            }
                            assertEquals(1, all(d.root(STYLES), "w:rFonts").size());
                            assertEquals(0, all(d.root(DOCUMENT), "w:rFonts").size());
                        },
                        STYLES,
                        "w:hAnsi=\"Times New Roman\"",
                        "w:hAnsi=\"Arial\""),
                rule(
                        "I.4 letters are black",
                        EVERY,
                        d -> {
                            assertEquals(
                                    "000000",
                                    all(d.root(STYLES), "w:color").getFirst().getAttribute("w:val"));
                            assertEquals(1, all(d.root(STYLES), "w:color").size());
                            assertEquals(0, all(d.root(DOCUMENT), "w:color").size());
                        },
                        STYLES,
                        "<w:color w:val=\"000000\"/>",
                        "<w:color w:val=\"1F3864\"/>"),
                rule(
                        "I.7 page numbers are Arabic",
                        EVERY,
                        d -> {
                            assertEquals(
                                    "PAGE",
                                    all(d.root("word/pageNumber.xml"), "w:fldSimple")
                                            .getFirst()
                                            .getAttribute("w:instr")
                                            .strip());
                            d.sections()
                                    .forEach(s -> child(s, "w:pgNumType")
                                            .ifPresent(n -> assertFalse(n.hasAttribute("w:fmt"))));
                        },
                        "word/pageNumber.xml",
                        "PAGE",
                        "PAGE \\\\\\\\* ROMAN"),
                rule(
                        "I.7 page numbers are 13-14, upright",
                        EVERY,
                        d -> look(number(d), 13, 14, false, false),
                        STYLES,
                        "(?s)(styleId=\"Header\".*?<w:sz w:val=\")26",
                        "$124"),
                rule(
                        "I.7 page numbers are centred",
                        EVERY,
                        d -> assertEquals("center", number(d).alignment()),
                        STYLES,
                        "(?s)(styleId=\"Header\".*?<w:jc w:val=\")center",
                        "$1right"),
                rule(
                        "I.7 page numbers stand in the top margin",
                        EVERY,
                        d -> d.sections().forEach(s -> {
                            assertEquals("rId5", reference(s, "default"));
                            Element margins = child(s, "w:pgMar").orElseThrow();
                            assertTrue(millimetres(margins.getAttribute("w:header")) + 14 * 0.3528
                                    < millimetres(margins.getAttribute("w:top")));
                        }),
                        DOCUMENT,
                        "w:header=\"567\"",
                        "w:header=\"1100\""),
                rule(
                        "I.7 the first page shows no number, counting starts there with 1",
                        EVERY,
                        d -> {
                            Element first = d.sections().getFirst();
                            assertTrue(child(first, "w:titlePg").isPresent());
                            assertEquals("rId6", reference(first, "first"));
                            assertEquals("", Layout.text(d.root("word/noNumber.xml")));
                            assertEquals(
                                    0,
                                    all(d.root("word/noNumber.xml"), "w:fldSimple")
                                            .size());
                            assertEquals("1", attribute(first, "w:pgNumType", "w:start"));
                        },
                        DOCUMENT,
                        "<w:titlePg/>",
                        ""));
    }

    private static Rule margin(String side, int least, int most, String twips, String broken) {
        return rule(
                "I.3 " + side + " margin is " + least + " to " + most + " mm",
                EVERY,
                d -> d.sections().forEach(s -> {
                    double margin = millimetres(attribute(s, "w:pgMar", "w:" + side));
                    // twentieths of a point are rounded
                    assertTrue(margin >= least - 0.01 && margin <= most, side + " " + margin);
                }),
                DOCUMENT,
                "w:" + side + "=\"" + twips + "\"",
                "w:" + side + "=\"" + broken + "\"");
    }

    private static Para number(Layout d) {
        return d.paragraphs("word/pageNumber.xml").getFirst();
    }
}
