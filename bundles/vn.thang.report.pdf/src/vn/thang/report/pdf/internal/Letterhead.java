// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.io.IOException;
import java.util.Locale;
import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.html.Markup;

/**
 * The head of the first page: issuer and national header, number, place and date, type name, subject, the deciding post,
 * bases. A paper that has no number of its own (a score sheet) shows only what its cover states.
 */
final class Letterhead {
    /** The id of the document's title. */
    static final String ID = "title";
    /** Length of a rule below the issuer and below the subject; the decree wants a third to a half of the line. */
    private static final double PART = 0.42;

    private static final int ISSUER_POINTS = 12;
    private static final int MOTTO_POINTS = 13;
    private static final int SUBJECT_POINTS = 14;

    private final Report report;
    private final CoverData cover;
    private final OfficialTexts texts;
    private final Fonts fonts;
    private final Markup html;

    Letterhead(Report report, OfficialTexts texts, Fonts fonts, Markup html) {
        this.report = report;
        this.cover = report.cover();
        this.texts = texts;
        this.fonts = fonts;
        this.html = html;
    }

    void write() throws IOException {
        html.open("div", "class", "names");
        html.open("div", "class", "left");
        issuer();
        html.close().open("div", "class", "right");
        line("p", "nation", texts.nation());
        line("p", "motto", texts.motto());
        rule(fonts.boldWidth(texts.motto(), MOTTO_POINTS));
        html.close().element("div", "", "class", "clear").closeLine();
        numberAndDate();
        title();
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
    private void issuer() throws IOException {
        line("p", "parent", texts.upper(cover.parentBody()));
        String issuer = texts.upper(cover.issuer());
        line("p", "issuer", issuer);
        if (!issuer.isEmpty()) {
            rule(part(issuer, ISSUER_POINTS, Millimetres.LETTERHEAD_LEFT));
        }
    }

    private void title() throws IOException {
        html.open("div", "class", "title").open("h1", "id", ID);
        html.text(texts.typeName());
        if (!cover.subject().isEmpty()) {
            html.empty("br").text(cover.subject());
        }
        html.close();
        if (!cover.subject().isEmpty()) {
            rule(part(cover.subject(), SUBJECT_POINTS, Millimetres.TEXT));
        }
        html.element("div", "", "class", "afterRule").closeLine();
    }

    private double part(String text, int points, double line) throws IOException {
        return Math.min(line, fonts.boldWidth(text, points)) * PART;
    }

    private void rule(double millimetres) {
        html.element("div", "", "class", "rule", "style", String.format(Locale.ROOT, "width: %.2fmm", millimetres));
    }

    private void line(String element, String style, String text) {
        if (!text.isEmpty()) {
            html.line(element, text, "class", style);
        }
    }
}
