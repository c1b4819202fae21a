// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.util.Locale;
import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.html.Markup;
import vn.thang.report.layout.Times;

/**
 * The head of the first page: issuer and national header, number, place and date, type name, subject, the deciding post,
 * bases. A paper that has no number of its own (a score sheet) shows only what its cover states.
 */
final class Letterhead {
    /** The id of the document's title. */
    static final String ID = "title";
    /** Length of a rule below the issuer and below the subject; the decree wants a third to a half of the line. */
    private static final double PART = 0.42;

    /** Of a point. */
    private static final int TWIPS = 20;

    /** What lines set by the renderer may be longer than measured, in twips. */
    private static final int SLACK = 170;

    private static final int ISSUER_POINTS = 12;
    private static final int MOTTO_POINTS = 13;
    private static final int SUBJECT_POINTS = 14;

    private final Report report;
    private final CoverData cover;
    private final OfficialTexts texts;
    private final Markup html;

    Letterhead(Report report, OfficialTexts texts, Markup html) {
        this.report = report;
        this.cover = report.cover();
        this.texts = texts;
        this.html = html;
    }

    void write() {
        html.open("div", "class", "names");
        html.open("div", "class", "left");
        issuer();
        html.close().open("div", "class", "right");
        line("p", "nation", texts.nation());
        line("p", "motto", texts.motto());
        rule(Times.BOLD.width(texts.motto(), MOTTO_POINTS));
        html.close().element("div", "", "class", "clear").closeLine();
        numberAndDate();
        title();
        report.notices().forEach(notice -> line("p", "notice", notice));
        line("p", "post", texts.decidingPost());
        texts.bases().forEach(basis -> line("p", "basis", basis));
        line("p", "decides", texts.decides());
    }

    private void numberAndDate() {
        boolean numbered = !cover.symbol().isEmpty() || !report.kind().symbol().isEmpty();
        if (numbered || !cover.place().isEmpty() || cover.date().isPresent()) {
            html.open("div", "class", "numbers").open("div", "class", "left");
            line("p", "number", numbered ? texts.number() : "");
            html.close().open("div", "class", "right");
            line("p", "date", texts.placeAndDate());
            html.close().element("div", "", "class", "clear").closeLine();
        }
    }

    /** Issuing body in bold capitals below the body above it, over a rule of a part of its line. */
    private void issuer() {
        int line = Millimetres.twips(Millimetres.LETTERHEAD_LEFT);
        String parent = texts.upper(cover.parentBody());
        if (!parent.isEmpty()) {
            html.line("p", parent, "class", "parent", "style", sides(parent, ISSUER_POINTS, line));
        }
        String issuer = texts.upper(cover.issuer());
        if (!issuer.isEmpty()) {
            html.line("p", issuer, "class", "issuer", "style", sides(issuer, ISSUER_POINTS, line));
            rule(part(issuer, ISSUER_POINTS, line));
        }
    }

    private void title() {
        html.open("div", "class", "title").open("h1", "id", ID);
        html.text(texts.typeName());
        if (!cover.subject().isEmpty()) {
            String sides = sides(cover.subject(), SUBJECT_POINTS, Millimetres.twips(Millimetres.TEXT));
            html.element("span", cover.subject(), "class", "subject", "style", sides);
        }
        html.close();
        if (!cover.subject().isEmpty()) {
            rule(part(cover.subject(), SUBJECT_POINTS, Millimetres.twips(Millimetres.TEXT)));
        }
        html.element("div", "", "class", "afterRule").closeLine();
    }

    /** Length of the rule below a text that may fill several lines, in twips. */
    private static int part(String text, int points, int line) {
        int balanced = Times.BOLD.balanced(text, points, line - SLACK);
        return (int) Math.round(Math.min(balanced, Times.BOLD.width(text, points)) * PART);
    }

    /** Parts a centred text so that it fills its lines evenly. */
    static String sides(String text, int points, int line) {
        double side = (line - SLACK - Times.BOLD.balanced(text, points, line - SLACK)) / 2.0 / TWIPS;
        return String.format(Locale.ROOT, "padding: 0 %.2fpt", side);
    }

    private void rule(int twips) {
        html.element(
                "div",
                "",
                "class",
                "rule",
                "style",
                String.format(Locale.ROOT, "width: %.2fpt", (double) twips / TWIPS));
    }

    private void line(String element, String style, String text) {
        if (!text.isEmpty()) {
            html.line(element, text, "class", style);
        }
    }
}
