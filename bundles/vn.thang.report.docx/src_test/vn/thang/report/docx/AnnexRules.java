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
import static vn.thang.report.docx.LayoutRules.ANNEXED;
import static vn.thang.report.docx.LayoutRules.attribute;
import static vn.thang.report.docx.LayoutRules.look;
import static vn.thang.report.docx.LayoutRules.millimetres;
import static vn.thang.report.docx.LayoutRules.reference;
import static vn.thang.report.docx.LayoutRules.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import vn.thang.report.ReportKind;
import vn.thang.report.docx.Layout.Para;
import vn.thang.report.docx.LayoutRules.Rule;

/** The parts of a decision (form 1.2) and annexes: Annex I, parts II.6 and III. */
final class AnnexRules {
    private static final Set<ReportKind> DECISION = EnumSet.of(ReportKind.DECISION);

    private AnnexRules() {}

    static List<Rule> list() {
        List<Rule> rules = new ArrayList<>(decision());
        rules.addAll(annexes());
        return rules;
    }

    private static List<Rule> decision() {
        return List.of(
                rule(
                        "form 1.2 who decides, in bold capitals, centred between summary and bases",
                        DECISION,
                        d -> {
                            Para post = d.styled("DecidingPost").getFirst();
                            assertEquals(post.text().toUpperCase(Locale.ROOT), post.text());
                            look(post, 13, 14, true, false);
                            assertEquals("center", post.alignment());
                            assertEquals("Basis", d.after(post.text()).style());
                        },
                        STYLES,
                        "(?s)(styleId=\"DecidingPost\".*?)<w:b/>",
                        "$1"),
                rule(
                        "form 1.2 QUYẾT ĐỊNH: in bold, centred, between bases and articles",
                        DECISION,
                        d -> {
                            Para decides = d.styled("Decides").getFirst();
                            assertEquals("QUYẾT ĐỊNH:", decides.text());
                            look(decides, 13, 14, true, false);
                            assertEquals("center", decides.alignment());
                            assertEquals("Article", d.after("QUYẾT ĐỊNH:").style());
                        },
                        DOCUMENT,
                        "QUYẾT ĐỊNH:",
                        "QUYẾT ĐỊNH"),
                rule(
                        "II.6c articles: Arabic number with a full stop in bold, size of the text, first line indented",
                        DECISION,
                        d -> {
                            List<Para> articles = d.styled("Article");
                            for (int i = 0; i < articles.size(); i++) {
                                Element run =
                                        all(articles.get(i).element(), "w:r").getFirst();
                                assertEquals("Điều " + (i + 1) + ".", Layout.text(run));
                                assertEquals(
                                        "Strong",
                                        all(run, "w:rStyle").getFirst().getAttribute("w:val"));
                                assertTrue(articles.get(i).size() >= 13
                                        && articles.get(i).size() <= 14);
                                assertEquals(
                                        12.7, millimetres(articles.get(i).paragraph("w:ind", "w:firstLine")), 0.05);
                            }
                            assertEquals(3, articles.size());
                        },
                        DOCUMENT,
                        "Điều 2\\.",
                        "Điều 2:"));
    }

    private static List<Rule> annexes() {
        return List.of(
                rule(
                        "III.1 annexes: Phụ lục with Roman number when there are several, 14, bold, centred, own line",
                        ANNEXED,
                        d -> {
                            List<Para> annexes = d.styled("Annex");
                            for (int i = 0; i < annexes.size(); i++) {
                                Para annex = annexes.get(i);
                                String number = annexes.size() == 1 ? "" : " " + "I".repeat(i + 1);
                                assertTrue(annex.text().startsWith("Phụ lục" + number + "\n"), annex.text());
                                look(annex, 14, 14, true, false);
                                assertEquals("center", annex.alignment());
                                assertEquals(0, annex.paragraphTwips("w:ind", "w:firstLine"));
                            }
                            assertFalse(annexes.isEmpty());
                        },
                        DOCUMENT,
                        "Phụ lục II<",
                        "Phụ lục 2<"),
                rule(
                        "III.1 annex title: capitals, 13-14, bold, centred below",
                        ANNEXED,
                        d -> d.styled("Annex").forEach(annex -> {
                            Element title = all(annex.element(), "w:r").getLast();
                            assertEquals(
                                    "AnnexTitle",
                                    all(title, "w:rStyle").getFirst().getAttribute("w:val"));
                            Element style = all(d.root(STYLES), "w:style").stream()
                                    .filter(s -> s.getAttribute("w:styleId").equals("AnnexTitle"))
                                    .findFirst()
                                    .orElseThrow();
                            assertEquals(1, all(style, "w:caps").size());
                        }),
                        STYLES,
                        "<w:caps/>",
                        ""),
                rule(
                        "III.1 annex reference: in brackets, number and date of the document, 13-14, italic, centred",
                        ANNEXED,
                        d -> d.styled("AnnexReference").forEach(reference -> {
                            assertTrue(
                                    reference
                                            .text()
                                            .matches("\\(Kèm theo (Quyết định|Thông báo) số 05/(QĐ|TB)-STTTT"
                                                    + " ngày 05 tháng 6 năm 2019 của .+\\)"),
                                    reference.text());
                            look(reference, 13, 14, false, true);
                            assertEquals("center", reference.alignment());
                        }),
                        STYLES,
                        "(?s)(styleId=\"AnnexReference\".*?)<w:i/>",
                        "$1"),
                rule(
                        "III.1 annexes stand on pages of their own behind the signature",
                        ANNEXED,
                        d -> {
                            assertEquals(
                                    d.styled("Annex").size() + 1, d.sections().size());
                            d.sections().forEach(s -> assertEquals("nextPage", attribute(s, "w:type", "w:val")));
                        },
                        DOCUMENT,
                        "nextPage",
                        "continuous"),
                rule(
                        "III.1 each annex has page numbers of its own, from the second page",
                        ANNEXED,
                        d -> d.sections().forEach(s -> {
                            assertEquals("1", attribute(s, "w:pgNumType", "w:start"));
                            assertTrue(child(s, "w:titlePg").isPresent());
                            assertEquals("rId5", reference(s, "default"));
                        }),
                        DOCUMENT,
                        "(?s)(Phụ lục I<.*?)<w:pgNumType w:start=\"1\"/>",
                        "$1"));
    }
}
