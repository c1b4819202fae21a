// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html.internal;

import java.util.List;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Paragraph;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.Section;
import vn.thang.report.Table;
import vn.thang.report.html.Markup;

/** Writes the sections one after another. */
final class Story {
    private final Report report;
    private final OfficialTexts texts;
    private final Markup html;
    private final Tables tables;
    private final Figures figures;

    Story(Report report, OfficialTexts texts, Markup html) {
        this.report = report;
        this.texts = texts;
        this.html = html;
        this.tables = new Tables(html, report.locale(), texts.table());
        this.figures = new Figures(html, report.locale(), texts.figure());
    }

    void note(String text) {
        html.line("p", text, "class", "note", "role", "note");
    }

    void paragraph(String text) {
        html.line("p", text);
    }

    void body(List<Section> sections) {
        int number = 0;
        for (Section section : sections) {
            if (section.title().isEmpty()) {
                html.open("section").raw("\n");
            } else {
                number++;
                html.open("section", "aria-labelledby", section.id()).raw("\n");
                html.line("h2", heading(report.kind(), section, number), "id", section.id());
            }
            blocks(section);
            html.closeLine();
        }
    }

    /** The heading of a section of the running text; score sheets bear the name of their unit and no number. */
    static String heading(ReportKind kind, Section section, int number) {
        boolean numbered = kind != ReportKind.SCORECARD && kind != ReportKind.SLIDES;
        return numbered ? OfficialTexts.roman(number) + ". " + section.title() : section.title();
    }

    void annex(Section section, int number, int of) {
        html.open("section", "class", "annex", "aria-labelledby", section.id()).raw("\n");
        html.open("h2", "id", section.id()).text(texts.annex(number, of));
        if (!section.title().isEmpty()) {
            html.empty("br").element("span", section.title());
        }
        html.closeLine();
        html.line("p", texts.annexReference(), "class", "reference");
        blocks(section);
        html.closeLine();
    }

    private void blocks(Section section) {
        int heading = 0;
        for (Block block : section.blocks()) {
            switch (block) {
                case Heading h -> {
                    heading++;
                    // a part without a title of its own has no level above its headings
                    html.line(section.title().isEmpty() ? "h2" : "h3", heading + ". " + h.text());
                }
                case Paragraph p -> paragraph(p.text());
                case Note note -> note(note.text());
                case Bullets bullets -> bullets(bullets);
                case Article article -> article(article);
                case Figure figure -> figures.write(figure);
                case Table table -> tables.write(table);
            }
        }
    }

    private void bullets(Bullets bullets) {
        html.open("ul");
        bullets.items().forEach(item -> html.line("li", item));
        html.closeLine();
    }

    private void article(Article article) {
        html.open("p").element("b", texts.article(article.number())).text(" ");
        html.text(article.paragraphs().getFirst()).closeLine();
        article.paragraphs().stream().skip(1).forEach(this::paragraph);
    }
}
