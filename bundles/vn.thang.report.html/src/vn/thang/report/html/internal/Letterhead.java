// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html.internal;

import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.html.Markup;

/**
 * The head of the page: issuer, national header, number, place and date; and the title with what has to be said about
 * the data and the bases. A paper that has no
 * number of its own (a score sheet) shows only what its cover states.
 */
final class Letterhead {
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
        boolean numbered = !cover.symbol().isEmpty() || !report.kind().symbol().isEmpty();
        boolean dated = numbered || !cover.place().isEmpty() || cover.date().isPresent();
        html.open("header").open("div");
        line("parent", texts.upper(cover.parentBody()));
        line("issuer", texts.upper(cover.issuer()));
        line("number", numbered ? texts.number() : "");
        html.close().open("div");
        line("nation", texts.nation());
        line("motto", texts.motto());
        line("date", dated ? texts.placeAndDate() : "");
        html.close().closeLine();
    }

    void title() {
        html.open("h1").text(texts.typeName());
        if (!cover.subject().isEmpty()) {
            html.empty("br").element("span", cover.subject());
        }
        html.closeLine();
        report.notices().forEach(notice -> html.line("p", notice, "class", "note", "role", "note"));
        line("post", texts.decidingPost());
        texts.bases().forEach(basis -> line("basis", basis));
        line("post", texts.decides());
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) {
            html.line("p", text, "class", style);
        }
    }
}
