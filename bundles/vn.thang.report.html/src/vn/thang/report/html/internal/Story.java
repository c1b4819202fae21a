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
    private boolean holding;

    Story(Report report, OfficialTexts texts, Markup html) {
        this.report = report;
        this.texts = texts;
        this.html = html;
        this.tables = new Tables(html, report.locale(), texts.table());
        this.figures = new Figures(html, report.locale(), texts.figure());
    }

    /** Rules of style that the tables need. */
    String rules() {
        return tables.widths();
    }

    void note(String text) {
        html.line("p", text, "class", "note", "role", "note");
    }

    void paragraph(String text) {
        html.line("p", text);
    }

    /** From here on all stays on one printed page until {@link #signed()}. */
    void hold() {
        html.open("div", "class", "end").raw("\n");
        holding = true;
    }

    /** The signature is written. */
    void signed() {
        if (holding) {
            html.closeLine();
            holding = false;
        }
    }

    /**
     * Writes the running text.
     *
     * @param held whether its last paragraph has to stay with what follows until {@link #signed()}: then the section it
     *     stands in ends before it
     */
    void body(List<Section> sections, boolean held) {
        int number = 0;
        for (Section section : sections) {
            if (section.title().isEmpty()) {
                html.open("section").raw("\n");
            } else {
                number++;
                html.open("section", "aria-labelledby", section.id()).raw("\n");
                html.line("h2", heading(report.kind(), section, number), "id", section.id());
            }
            blocks(section, held && section == sections.getLast());
            if (!holding) {
                html.closeLine();
            }
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
        blocks(section, false);
        html.closeLine();
    }

    private void blocks(Section section, boolean held) {
        int heading = 0;
        String before = "";
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
                case Article article ->
                    article(article, held && block == section.blocks().getLast());
                case Figure figure -> figures.write(figure, figure.description().equals(before));
                case Table table -> tables.write(table);
            }
            before = block instanceof Paragraph p ? p.text() : "";
        }
    }

    private void bullets(Bullets bullets) {
        html.open("ul");
        bullets.items().forEach(item -> html.line("li", item));
        html.closeLine();
    }

    private void article(Article article, boolean held) {
        List<String> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (held && i == paragraphs.size() - 1) {
                html.closeLine();
                hold();
            }
            html.open("p");
            if (i == 0) {
                html.element("b", texts.article(article.number())).text(" ");
            }
            html.text(paragraphs.get(i)).closeLine();
        }
    }
}
