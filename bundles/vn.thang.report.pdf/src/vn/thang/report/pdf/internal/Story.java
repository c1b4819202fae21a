// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.util.List;
import java.util.Locale;
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
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.html.Markup;
import vn.thang.report.layout.ColumnWidths;

/** Writes the sections one after another, upright; a table too wide for that lies, with the heading it opens. */
final class Story {
    private final Report report;
    private final OfficialTexts texts;
    private final Markup html;
    private final TableMarkup tables;
    private boolean lying;
    private boolean holding;
    private int figures;

    Story(Report report, OfficialTexts texts, Markup html) {
        this.report = report;
        this.texts = texts;
        this.html = html;
        this.tables = new TableMarkup(html, report.locale(), texts.table());
        html.open("div", "class", "upright");
    }

    /** Lets the pages from here on lie, or stand again. */
    void turn(boolean toLying) {
        if (lying != toLying) {
            html.closeLine();
            html.open("div", "class", toLying ? "lying" : "upright");
            lying = toLying;
        }
    }

    void end() {
        html.closeLine();
    }

    /**
     * A paragraph of the closing words.
     *
     * @param held whether it has to stay on one page with what follows until {@link #signed()}
     */
    void last(String text, boolean held) {
        turn(false);
        if (held) {
            hold();
        }
        paragraph(text);
    }

    private void hold() {
        html.open("div", "class", "end");
        holding = true;
    }

    /** The signature is written. */
    void signed() {
        if (holding) {
            html.closeLine();
            holding = false;
        }
    }

    void notice(String text) {
        turn(false);
        html.line("p", text, "class", "notice");
    }

    void paragraph(String text) {
        turn(false);
        html.line("p", text, "class", "text");
    }

    /**
     * Writes the running text.
     *
     * @param held whether its last paragraph has to stay on one page with what follows until {@link #signed()}
     */
    void body(List<Section> sections, boolean held) {
        int number = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            turn(opensWithWideTable(section));
            if (!section.title().isEmpty()) {
                number++;
                // the score sheets of a book are handed out one by one
                boolean sheet = i > 0 && section.kind() == SectionKind.SCORECARD;
                String heading = heading(report.kind(), section, number);
                html.line("h2", heading, "id", section.id(), "class", sheet ? "sheet" : null);
            }
            blocks(section, held && i == sections.size() - 1);
        }
    }

    /** The heading of a section of the running text; score sheets bear the name of their unit and no number. */
    static String heading(ReportKind kind, Section section, int number) {
        boolean numbered = kind != ReportKind.SCORECARD;
        return numbered ? OfficialTexts.roman(number) + ". " + section.title() : section.title();
    }

    /** An annex begins a page of its own. */
    void annex(Section section, int number, int of) {
        boolean wide = opensWithWideTable(section);
        html.closeLine();
        html.open("div", "class", wide ? "annex lying" : "annex upright");
        lying = wide;
        html.open("h2", "id", OfficialMarkup.ANNEX + number, "class", "annexHead")
                .text(texts.annex(number, of));
        if (!section.title().isEmpty()) {
            html.empty("br").element("span", section.title(), "class", "annexTitle");
        }
        html.closeLine();
        html.line("p", texts.annexReference(), "class", "annexReference");
        blocks(section, false);
    }

    private static boolean opensWithWideTable(Section section) {
        return !section.blocks().isEmpty() && section.blocks().getFirst() instanceof Table table && wide(table);
    }

    private static boolean wide(Table table) {
        return ColumnWidths.tooWide(table, Millimetres.twips(Millimetres.TEXT));
    }

    private void blocks(Section section, boolean held) {
        int heading = 0;
        for (Block block : section.blocks()) {
            boolean last = held && block == section.blocks().getLast();
            turn(block instanceof Table table && wide(table));
            switch (block) {
                case Heading h -> {
                    heading++;
                    html.line("h3", heading + ". " + h.text());
                }
                case Paragraph p -> last(p.text(), last);
                case Note note -> notice(note.text());
                case Bullets bullets -> bullets(bullets);
                case Article article -> article(article, last);
                case Figure figure -> figure(figure);
                case Table table -> tables.write(table, lying ? Millimetres.TEXT_LANDSCAPE : Millimetres.TEXT);
            }
        }
    }

    private void bullets(Bullets bullets) {
        html.open("ul");
        bullets.items().forEach(item -> html.line("li", "- " + item, "class", "item"));
        html.closeLine();
    }

    private void article(Article article, boolean held) {
        List<String> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (held && i == paragraphs.size() - 1) {
                hold();
            }
            html.open("p", "class", "text");
            if (i == 0) {
                html.element("b", texts.article(article.number())).text(" ");
            }
            html.text(paragraphs.get(i)).closeLine();
        }
    }

    private void figure(Figure figure) {
        figures++;
        double height = ChartPainter.height(figure, report.locale());
        String size = String.format(Locale.ROOT, "width: %.2fpx; height: %.2fpx", (double) ChartPainter.WIDTH, height);
        html.open("div", "class", "figure");
        html.open(
                        "object",
                        "type",
                        ChartPainter.TYPE,
                        "data",
                        figure.id(),
                        "style",
                        size,
                        "alt",
                        ChartText.of(figure, report.locale()))
                .close();
        html.line("p", texts.figure() + " " + figures + ". " + figure.caption(), "class", "caption");
        html.closeLine();
    }
}
