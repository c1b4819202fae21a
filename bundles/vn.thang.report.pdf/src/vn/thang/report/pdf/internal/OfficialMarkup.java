// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.util.List;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.html.Markup;

/** A report as the HTML page that is set as pdf; looks come from official.css by class. */
final class OfficialMarkup {
    /** Ids of the first element of each annex begin so. */
    static final String ANNEX = "annex-";

    private final Report report;
    private final OfficialTexts texts;
    private final Markup html;

    private OfficialMarkup(Report report, Markup html) {
        this.report = report;
        this.texts = new OfficialTexts(report);
        this.html = html;
    }

    static String of(Report report, String css) {
        Markup html = new Markup();
        new OfficialMarkup(report, html).write(css);
        return html.toString();
    }

    private void write(String css) {
        List<Section> body = placed(Placement.BODY);
        List<Section> annexes = placed(Placement.ANNEX);
        html.open("html", "lang", report.locale().getLanguage());
        html.open("head").element("title", report.title());
        html.open("style").text(css).close();
        new Bookmarks(report, texts, html).write(body, annexes);
        html.closeLine();
        html.open("body");
        new Letterhead(report, texts, html).write();
        Story story = new Story(report, texts, html);
        report.introduction().stream().map(Paragraph::text).forEach(story::paragraph);
        closing(story, body);
        for (int i = 0; i < annexes.size(); i++) {
            story.annex(annexes.get(i), i + 1, annexes.size());
        }
        story.end();
        html.close().close();
    }

    /** The last words stay on one page with the signature. */
    private void closing(Story story, List<Section> body) {
        List<String> closing = report.closing().stream().map(Paragraph::text).toList();
        story.body(body, texts.signed() && closing.isEmpty());
        for (int i = 0; i < closing.size(); i++) {
            story.last(closing.get(i), texts.signed() && i == closing.size() - 1);
        }
        if (texts.signed()) {
            story.turn(false);
            new SignatureBlock(report, texts, html).write();
            story.signed();
        }
    }

    private List<Section> placed(Placement placement) {
        return report.sections().stream()
                .filter(section -> section.placement() == placement)
                .toList();
    }
}
