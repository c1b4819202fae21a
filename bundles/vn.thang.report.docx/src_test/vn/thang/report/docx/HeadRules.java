// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.report.docx.Layout.DOCUMENT;
import static vn.thang.report.docx.Layout.STYLES;
import static vn.thang.report.docx.Layout.all;
import static vn.thang.report.docx.LayoutRules.EVERY;
import static vn.thang.report.docx.LayoutRules.look;
import static vn.thang.report.docx.LayoutRules.millimetres;
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

/** National header, issuer, number, date, type name, summary, bases: Annex I, part II, sections 1 to 6a. */
final class HeadRules {
    private static final Set<ReportKind> REPORT = EnumSet.of(ReportKind.REPORT);
    private static final Set<ReportKind> NUMBERED =
            EnumSet.of(ReportKind.REPORT, ReportKind.DECISION, ReportKind.NOTICE);
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARENT = "ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM";
    private static final String ISSUER = "SỞ THÔNG TIN VÀ TRUYỀN THÔNG";
    private static final String SUBJECT_END = "kết quả đánh giá thử năm 2018";

    private HeadRules() {}

    static List<Rule> list() {
        List<Rule> rules = new ArrayList<>(head());
        rules.addAll(title());
        return rules;
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
                        d -> below(d, d.cell(0, 0, 1).get(2), 1, 56.2 - 0.5, 56.2 + 0.5),
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
                        d -> below(d, d.cell(0, 0, 0).get(2), 0, 71.5 / 3, 71.5 / 2),
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

    private static void single(Para first, Para second) {
        assertEquals(0, first.paragraphTwips("w:spacing", "w:after"));
        assertEquals(0, second.paragraphTwips("w:spacing", "w:before"));
        assertEquals(240, second.paragraphTwips("w:spacing", "w:line"));
    }

    private static void below(Layout d, Para rule, int column, double least, double most) {
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
}
