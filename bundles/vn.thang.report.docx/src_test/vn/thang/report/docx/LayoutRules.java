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

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import vn.thang.report.ReportKind;
import vn.thang.report.docx.Layout.Para;

/**
 * The rules of NĐ 30/2020, Annex I, parts I to III, each with a check on the XML of a document and with a change that
 * breaks it. Expected values are those of the decree; the texts are those of vn.thang.testkit.report.SampleReports.
 */
final class LayoutRules {
    private static final Set<ReportKind> EVERY = EnumSet.complementOf(EnumSet.of(ReportKind.SLIDES));
    private static final Set<ReportKind> REPORT = EnumSet.of(ReportKind.REPORT);
    private static final Set<ReportKind> NUMBERED =
            EnumSet.of(ReportKind.REPORT, ReportKind.DECISION, ReportKind.NOTICE);
    private static final Set<ReportKind> DECISION = EnumSet.of(ReportKind.DECISION);
    private static final Set<ReportKind> ANNEXED = EnumSet.of(ReportKind.DECISION, ReportKind.NOTICE);
    private static final Set<ReportKind> SIGNED = EVERY;

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARENT = "ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM";
    private static final String ISSUER = "SỞ THÔNG TIN VÀ TRUYỀN THÔNG";
    private static final String SUBJECT_END = "kết quả đánh giá thử năm 2018";

    /**
     * A rule.
     *
     * @param kinds the documents it holds for
     * @param check fails when the rule does not hold
     * @param part the part to change so that it does not
     * @param pattern what to change there, first match
     * @param replacement into what
     */
    record Rule(
            String name,
            Set<ReportKind> kinds,
            Consumer<Layout> check,
            String part,
            String pattern,
            String replacement) {
        @Override
        public String toString() {
            return name;
        }
    }

    private LayoutRules() {}

    static List<Rule> list() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(page());
        rules.addAll(head());
        rules.addAll(title());
        rules.addAll(text());
        rules.addAll(foot());
        rules.addAll(decision());
        rules.addAll(annexes());
        return rules;
    }

    private static List<Rule> page() {
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
                            assertEquals("pageNumber", reference(s, "default"));
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
                            assertEquals("noNumber", reference(first, "first"));
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

    private static List<Rule> head() {
        return List.of(
                rule(
                        "II.1a national name: capitals, 12-13, bold, centred, on the right",
                        EVERY,
                        d -> {
                            Para nation = d.cell(0, 0, 1).getFirst();
                            assertEquals(NATION, nation.text());
                            look(nation, 12, 13, true, false);
                            assertEquals("center", nation.alignment());
                        },
                        STYLES,
                        "(?s)(styleId=\"NationalName\".*?<w:sz w:val=\")24",
                        "$128"),
                rule(
                        "II.1b motto: small letters, 13-14, bold, centred below the national name",
                        EVERY,
                        d -> {
                            Para motto = d.cell(0, 0, 1).get(1);
                            assertEquals(MOTTO, motto.text());
                            look(motto, 13, 14, true, false);
                            assertEquals("center", motto.alignment());
                        },
                        DOCUMENT,
                        "Độc lập - Tự do",
                        "Độc lập – Tự do"),
                rule(
                        "II.1b solid rule below the motto, as long as it",
                        EVERY,
                        // 56.2 mm at 13 points bold, measured in a font metric-compatible with Times New Roman
                        d -> rule(d, d.cell(0, 0, 1).get(2), 1, 56.2 - 0.5, 56.2 + 0.5),
                        DOCUMENT,
                        "(?s)(Hạnh phúc.*?<w:ind w:left=\")\\d+",
                        "$1300"),
                rule(
                        "II.1c national name and motto stand one line apart",
                        EVERY,
                        d -> single(d.cell(0, 0, 1).get(0), d.cell(0, 0, 1).get(1)),
                        STYLES,
                        "(?s)(styleId=\"Motto\".*?<w:pPr>)",
                        "$1<w:spacing w:before=\"120\"/>"),
                rule(
                        "II.2 parent body: capitals, 12-13, regular, centred, on the left",
                        EVERY,
                        d -> {
                            Para parent = d.cell(0, 0, 0).getFirst();
                            assertEquals(PARENT, parent.text());
                            look(parent, 12, 13, false, false);
                            assertEquals("center", parent.alignment());
                        },
                        STYLES,
                        "(?s)(styleId=\"ParentBody\".*?<w:rPr>)",
                        "$1<w:b/>"),
                rule(
                        "II.2 issuer: capitals, 12-13, bold, centred below its parent",
                        EVERY,
                        d -> {
                            Para issuer = d.cell(0, 0, 0).get(1);
                            assertEquals(ISSUER, issuer.text());
                            look(issuer, 12, 13, true, false);
                            assertEquals("center", issuer.alignment());
                        },
                        DOCUMENT,
                        "SỞ THÔNG TIN",
                        "Sở THÔNG TIN"),
                rule(
                        "II.2 solid rule below the issuer, 1/3 to 1/2 of its line, in the middle",
                        EVERY,
                        // the line is 71.5 mm at 12 points bold, measured likewise
                        d -> rule(d, d.cell(0, 0, 0).get(2), 0, 71.5 / 3, 71.5 / 2),
                        DOCUMENT,
                        "(?s)(TRUYỀN THÔNG.*?<w:ind w:left=\")\\d+",
                        "$10"),
                rule(
                        "II.2 parent body and issuer stand one line apart",
                        EVERY,
                        d -> single(d.cell(0, 0, 0).get(0), d.cell(0, 0, 0).get(1)),
                        STYLES,
                        "(?s)(styleId=\"Issuer\".*?<w:pPr>)",
                        "$1<w:spacing w:before=\"120\"/>"),
                rule(
                        "II.3 number below ten has a leading zero, then slash and symbol without spaces",
                        NUMBERED,
                        d -> assertTrue(d.cell(0, 1, 0).getFirst().text().matches("Số: 05/(BC|QĐ|TB)-STTTT")),
                        DOCUMENT,
                        "Số: 05/",
                        "Số: 5/"),
                rule(
                        "II.3 number: 13, upright, centred below the issuer",
                        NUMBERED,
                        d -> {
                            Para number = d.cell(0, 1, 0).getFirst();
                            look(number, 13, 13, false, false);
                            assertEquals("center", number.alignment());
                        },
                        STYLES,
                        "(?s)(styleId=\"DocumentNumber\".*?<w:sz w:val=\")26",
                        "$128"),
                rule(
                        "II.4 place, comma, date with the day's leading zero",
                        EVERY,
                        d -> assertEquals(
                                "Thử Nghiệm, ngày 05 tháng 6 năm 2019",
                                d.cell(0, 1, 1).getFirst().text()),
                        DOCUMENT,
                        "ngày 05",
                        "ngày 5"),
                rule(
                        "II.4 place and date: 13-14, italic, centred below the motto, level with the number",
                        EVERY,
                        d -> {
                            Para date = d.cell(0, 1, 1).getFirst();
                            look(date, 13, 14, false, true);
                            assertEquals("center", date.alignment());
                        },
                        STYLES,
                        "(?s)(styleId=\"PlaceAndDate\".*?)<w:i/>",
                        "$1"));
    }

    private static List<Rule> title() {
        return List.of(
                rule(
                        "II.5a type name: capitals, 13-14, bold, centred",
                        EVERY,
                        d -> {
                            Para type = d.styled("TypeName").getFirst();
                            assertTrue(
                                    type.text().matches("BÁO CÁO|QUYẾT ĐỊNH|THÔNG BÁO|PHIẾU ĐIỂM|PHỤ LỤC PHÂN TÍCH"),
                                    type.text());
                            look(type, 13, 14, true, false);
                            assertEquals("center", type.alignment());
                        },
                        DOCUMENT,
                        "BÁO CÁO",
                        "Báo cáo"),
                rule(
                        "II.5a summary: small letters, 13-14, bold, centred below the type name",
                        EVERY,
                        d -> {
                            Para subject =
                                    d.after(d.styled("TypeName").getFirst().text());
                            assertTrue(subject.text().toLowerCase(Locale.ROOT).endsWith(SUBJECT_END), subject.text());
                            look(subject, 13, 14, true, false);
                            assertEquals("center", subject.alignment());
                        },
                        STYLES,
                        "(?s)(styleId=\"Subject\".*?)<w:b/>",
                        "$1"),
                rule(
                        "II.5a solid rule below the summary, 1/3 to 1/2 of its line, in the middle",
                        REPORT,
                        d -> {
                            Para rule = d.after(d.styled("Subject").getFirst().text());
                            // the line is 67.5 mm at 14 points bold, measured likewise
                            ruled(rule, 165, 67.5 / 3, 67.5 / 2);
                        },
                        DOCUMENT,
                        "(?s)(Subject\".*?\"Rule\"/><w:ind w:left=\")\\d+",
                        "$11000"),
                rule(
                        "II.6a bases: italic, 13-14",
                        EVERY,
                        d -> d.styled("Basis").forEach(b -> look(b, 13, 14, false, true)),
                        STYLES,
                        "(?s)(styleId=\"Basis\".*?)<w:i/>",
                        "$1"),
                rule(
                        "II.6a each basis on a line of its own, closed by a semicolon, the last by a full stop",
                        EVERY,
                        d -> {
                            List<Para> bases = d.styled("Basis");
                            assertEquals(2, bases.size());
                            assertTrue(
                                    bases.get(0).text().endsWith("2018;"),
                                    bases.get(0).text());
                            assertTrue(
                                    bases.get(1).text().endsWith("thẩm định."),
                                    bases.get(1).text());
                        },
                        DOCUMENT,
                        "thẩm định\\.",
                        "thẩm định;"));
    }

    private static List<Rule> text() {
        return List.of(
                body(
                        "is justified",
                        d -> p -> assertEquals("both", p.alignment()),
                        "<w:jc w:val=\"both\"",
                        "<w:jc w:val=\"left\""),
                body(
                        "is 13-14, upright",
                        d -> p -> {
                            assertTrue(p.size() >= 13 && p.size() <= 14);
                            assertFalse(p.italic());
                        },
                        "<w:sz w:val=\"28\"",
                        "<w:sz w:val=\"24\""),
                body(
                        "starts paragraphs 1 or 1.27 cm to the right",
                        d -> p -> {
                            double indent = millimetres(p.paragraph("w:ind", "w:firstLine"));
                            assertTrue(Math.abs(indent - 10) < 0.05 || Math.abs(indent - 12.7) < 0.05, indent + " mm");
                        },
                        "w:firstLine=\"720\"",
                        "w:firstLine=\"500\""),
                body(
                        "leaves at least 6 points between paragraphs",
                        d -> p -> assertTrue(p.paragraphTwips("w:spacing", "w:after") >= 120),
                        "w:after=\"120\"",
                        "w:after=\"60\""),
                body(
                        "has single to one and a half line spacing",
                        d -> p -> {
                            assertEquals("auto", p.paragraph("w:spacing", "w:lineRule"));
                            double line = p.paragraphTwips("w:spacing", "w:line");
                            assertTrue(line >= 240 && line <= 360, line + "");
                        },
                        "w:line=\"264\"",
                        "w:line=\"400\""),
                rule(
                        "II.6 the text ends with ./.",
                        EnumSet.of(ReportKind.REPORT, ReportKind.DECISION),
                        d -> {
                            List<Para> all = d.paragraphs();
                            int foot = 0;
                            while (!all.get(foot).text().equals("Nơi nhận:")) {
                                foot++;
                            }
                            assertTrue(
                                    all.get(foot - 1).text().endsWith("./."),
                                    all.get(foot - 1).text());
                        },
                        DOCUMENT,
                        "\\./\\.",
                        "."),
                rule(
                        "II.6b part headings: 13-14, bold, Roman numbers; below them Arabic ones",
                        REPORT,
                        d -> {
                            look(d.paragraph("I. "), 13, 14, true, false);
                            look(d.paragraph("II. "), 13, 14, true, false);
                            look(d.paragraph("1. "), 13, 14, true, false);
                        },
                        DOCUMENT,
                        ">II\\. ",
                        ">2. "),
                rule(
                        "tables repeat their heads, and no row is torn",
                        REPORT,
                        d -> {
                            List<Element> rows = all(d.tables().get(1), "w:tr");
                            assertEquals(1, all(rows.getFirst(), "w:tblHeader").size());
                            rows.forEach(
                                    r -> assertEquals(1, all(r, "w:cantSplit").size()));
                        },
                        DOCUMENT,
                        "<w:tblHeader/>",
                        ""));
    }

    private static List<Rule> foot() {
        return List.of(
                rule(
                        "II.7a power and post of the signer: capitals, 13-14, bold, centred, on the right",
                        SIGNED,
                        d -> {
                            List<Para> right = signature(d);
                            assertEquals("KT. GIÁM ĐỐC", right.get(0).text());
                            assertEquals("PHÓ GIÁM ĐỐC", right.get(1).text());
                            for (Para line : right.subList(0, 2)) {
                                look(line, 13, 14, true, false);
                                assertEquals("center", line.alignment());
                            }
                        },
                        DOCUMENT,
                        "KT\\. GIÁM ĐỐC",
                        "KT.GIÁM ĐỐC"),
                rule(
                        "II.7b signer's name: small letters, 13-14, bold, centred below the post, room above it",
                        SIGNED,
                        d -> {
                            List<Para> right = signature(d);
                            assertEquals("Nguyễn Văn Thử", right.getLast().text());
                            look(right.getLast(), 13, 14, true, false);
                            assertEquals("center", right.getLast().alignment());
                            long room = right.stream()
                                    .filter(p -> p.text().isEmpty())
                                    .count();
                            assertTrue(room >= 3, room + " empty lines");
                        },
                        STYLES,
                        "(?s)(styleId=\"Signer\".*?<w:jc w:val=\")center",
                        "$1left"),
                rule(
                        "II.9 Nơi nhận: 12, bold, italic, at the left margin",
                        SIGNED,
                        d -> {
                            Para head = recipients(d).getFirst();
                            assertEquals("Nơi nhận:", head.text());
                            look(head, 12, 12, true, true);
                            assertEquals("left", head.alignment());
                        },
                        STYLES,
                        "(?s)(styleId=\"RecipientsHead\".*?)<w:i/>",
                        "$1"),
                rule(
                        "II.9 recipients: 11, upright, at the left margin",
                        SIGNED,
                        d -> recipients(d).stream().skip(1).forEach(r -> {
                            look(r, 11, 11, false, false);
                            assertEquals("left", r.alignment());
                        }),
                        STYLES,
                        "(?s)(styleId=\"Recipients\".*?<w:sz w:val=\")22",
                        "$124"),
                rule(
                        "II.9 each recipient after a hyphen, closed by a semicolon",
                        SIGNED,
                        d -> {
                            List<Para> list = recipients(d);
                            list.subList(1, list.size() - 1)
                                    .forEach(r -> assertTrue(r.text().matches("- .+;"), r.text()));
                        },
                        DOCUMENT,
                        "- Như trên;",
                        "- Như trên,"),
                rule(
                        "II.9 the last recipient is the archive: Lưu, colon, VT, full stop",
                        SIGNED,
                        d -> assertEquals(
                                "- Lưu: VT, CNTT.", recipients(d).getLast().text()),
                        DOCUMENT,
                        "VT, CNTT\\.",
                        "VT, CNTT;"));
    }

    private static List<Rule> decision() {
        return List.of(
                rule(
                        "form 1.2: who decides, in bold capitals, centred between summary and bases",
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
                        "form 1.2: QUYẾT ĐỊNH: in bold, centred, between bases and articles",
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
                            assertEquals("pageNumber", reference(s, "default"));
                        }),
                        DOCUMENT,
                        "(?s)(Phụ lục I<.*?)<w:pgNumType w:start=\"1\"/>",
                        "$1"));
    }

    private static Rule rule(
            String name, Set<ReportKind> kinds, Consumer<Layout> check, String part, String pattern, String into) {
        return new Rule(name, kinds, check, part, pattern, into);
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

    /** A rule that every paragraph of the running text keeps; it is broken in the style. */
    private static Rule body(
            String name, java.util.function.Function<Layout, Consumer<Para>> check, String pattern, String into) {
        return rule(
                "II.6b text " + name,
                EVERY,
                d -> {
                    List<Para> text = new ArrayList<>(d.styled("BodyText"));
                    text.addAll(d.styled("Article"));
                    text.addAll(d.styled("ListDash"));
                    assertFalse(text.isEmpty());
                    text.forEach(check.apply(d));
                },
                STYLES,
                "(?s)(styleId=\"BodyText\".*?)" + pattern,
                "$1" + into.replace("$", "\\$"));
    }

    private static Para number(Layout d) {
        return d.paragraphs("word/pageNumber.xml").getFirst();
    }

    private static String reference(Element section, String pages) {
        return all(section, "w:headerReference").stream()
                .filter(r -> r.getAttribute("w:type").equals(pages))
                .map(r -> r.getAttribute("r:id"))
                .findFirst()
                .orElse("");
    }

    private static String attribute(Element section, String name, String attribute) {
        return child(section, name).map(e -> e.getAttribute(attribute)).orElse("");
    }

    private static List<Para> signature(Layout d) {
        return d.cell(foot(d), 0, 1);
    }

    private static List<Para> recipients(Layout d) {
        return d.cell(foot(d), 0, 0);
    }

    /** The table of the signature: annexes may follow it. */
    private static int foot(Layout d) {
        List<Element> tables = d.tables();
        for (int i = 0; i < tables.size(); i++) {
            if (Layout.text(tables.get(i)).startsWith("Nơi nhận")) {
                return i;
            }
        }
        throw new AssertionError("no signature");
    }

    /** Size in points, weight and slope. */
    private static void look(Para paragraph, double smallest, double largest, boolean bold, boolean italic) {
        double size = paragraph.size();
        assertTrue(size >= smallest && size <= largest, paragraph.text() + ": " + size + " points");
        assertEquals(bold, paragraph.bold(), paragraph.text() + ": bold");
        assertEquals(italic, paragraph.italic(), paragraph.text() + ": italic");
    }

    private static void single(Para first, Para second) {
        assertEquals(0, first.paragraphTwips("w:spacing", "w:after"));
        assertEquals(0, second.paragraphTwips("w:spacing", "w:before"));
        assertEquals(240, second.paragraphTwips("w:spacing", "w:line"));
    }

    private static void rule(Layout d, Para rule, int column, double least, double most) {
        ruled(rule, millimetres(Double.toString(d.width(0, column))), least, most);
    }

    /** A rule is the solid bottom border of an empty line, indented equally on both sides. */
    private static void ruled(Para rule, double width, double least, double most) {
        assertEquals("", rule.text());
        assertEquals("Rule", rule.style());
        Element style = all(rule.layout().root(STYLES), "w:style").stream()
                .filter(s -> s.getAttribute("w:styleId").equals("Rule"))
                .findFirst()
                .orElseThrow();
        assertEquals("single", all(style, "w:bottom").getFirst().getAttribute("w:val"));
        double left = millimetres(rule.paragraph("w:ind", "w:left"));
        double right = millimetres(rule.paragraph("w:ind", "w:right"));
        assertEquals(left, right, 0.1);
        double length = width - left - right;
        assertTrue(length >= least && length <= most, length + " mm, not " + least + " to " + most);
    }

    private static double millimetres(String twips) {
        return Double.parseDouble(twips) * 25.4 / 1440;
    }
}
