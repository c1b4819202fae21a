// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.report.docx.Layout.all;
import static vn.thang.report.docx.Layout.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
    static final Set<ReportKind> EVERY = EnumSet.complementOf(EnumSet.of(ReportKind.SLIDES));
    static final Set<ReportKind> ANNEXED = EnumSet.of(ReportKind.DECISION, ReportKind.NOTICE);

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
        rules.addAll(PageRules.list());
        rules.addAll(HeadRules.list());
        rules.addAll(TextRules.list());
        rules.addAll(AnnexRules.list());
        return rules;
    }

    static Rule rule(
            String name, Set<ReportKind> kinds, Consumer<Layout> check, String part, String pattern, String into) {
        return new Rule(name, kinds, check, part, pattern, into);
    }

    static String reference(Element section, String pages) {
        return all(section, "w:headerReference").stream()
                .filter(r -> r.getAttribute("w:type").equals(pages))
                .map(r -> r.getAttribute("r:id"))
                .findFirst()
                .orElse("");
    }

    static String attribute(Element section, String name, String attribute) {
        return child(section, name).map(e -> e.getAttribute(attribute)).orElse("");
    }

    /** Size in points, weight and slope. */
    static void look(Para paragraph, double smallest, double largest, boolean bold, boolean italic) {
        double size = paragraph.size();
        assertTrue(size >= smallest && size <= largest, paragraph.text() + ": " + size + " points");
        assertEquals(bold, paragraph.bold(), paragraph.text() + ": bold");
        assertEquals(italic, paragraph.italic(), paragraph.text() + ": italic");
    }

    static double millimetres(String twips) {
        return Double.parseDouble(twips) * 25.4 / 1440;
    }
}
