// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.w3c.dom.Element;
import vn.thang.report.ReportKind;
import vn.thang.report.docx.Layout.Para;
import vn.thang.report.docx.LayoutRules.Rule;

/** Running text, signature, recipients: Annex I, part II, sections 6b to 9. */
final class TextRules {
    private static final Set<ReportKind> REPORT = EnumSet.of(ReportKind.REPORT);

    private TextRules() {}

    static List<Rule> list() {
        List<Rule> rules = new ArrayList<>(text());
        rules.addAll(foot());
        return rules;
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
                        EVERY,
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
                        EVERY,
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
                        EVERY,
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
                        EVERY,
                        d -> recipients(d).stream().skip(1).forEach(r -> {
                            look(r, 11, 11, false, false);
                            assertEquals("left", r.alignment());
                        }),
                        STYLES,
                        "(?s)(styleId=\"Recipients\".*?<w:sz w:val=\")22",
                        "$124"),
                rule(
                        "II.9 each recipient after a hyphen, closed by a semicolon",
                        EVERY,
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
                        EVERY,
                        d -> assertEquals(
                                "- Lưu: VT, CNTT.", recipients(d).getLast().text()),
                        DOCUMENT,
                        "VT, CNTT\\.",
                        "VT, CNTT;"));
    }

    /** A rule that every paragraph of the running text keeps; it is broken in the style. */
    private static Rule body(String name, Function<Layout, Consumer<Para>> check, String pattern, String into) {
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
}
