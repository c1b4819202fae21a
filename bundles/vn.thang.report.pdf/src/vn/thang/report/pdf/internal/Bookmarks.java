// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.util.List;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.html.Markup;

/** The outline at the side of the pages: the document, its sections, its annexes. */
final class Bookmarks {
    private final Report report;
    private final OfficialTexts texts;
    private final Markup html;

    Bookmarks(Report report, OfficialTexts texts, Markup html) {
        this.report = report;
        this.texts = texts;
        this.html = html;
    }

    void write(List<Section> body, List<Section> annexes) {
        html.open("bookmarks");
        bookmark(texts.typeName(), Letterhead.ID);
        int number = 0;
        for (Section section : body) {
            if (!section.title().isEmpty()) {
                number++;
                bookmark(Story.heading(report.kind(), section, number), section.id());
            }
        }
        for (int i = 0; i < annexes.size(); i++) {
            String head = texts.annex(i + 1, annexes.size());
            String title = annexes.get(i).title();
            bookmark(title.isEmpty() ? head : head + ". " + title, OfficialMarkup.ANNEX + (i + 1));
        }
        html.close();
    }

    private void bookmark(String name, String id) {
        html.empty("bookmark", "name", name, "href", "#" + id);
    }
}
