// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.util.List;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;

/** Writes the sections of the running text and the annexes. */
final class Sections {
    private final Report report;
    private final OfficialTexts texts;
    private final Story story;
    private final Pages pages;
    private final Outline outline;
    private final TableWriter tables;
    private final FigureWriter figures;

    Sections(Report report, OfficialTexts texts, Story story, Pages pages, Outline outline, FigureWriter figures) {
        this.report = report;
        this.texts = texts;
        this.story = story;
        this.pages = pages;
        this.outline = outline;
        this.tables = new TableWriter(story, report.locale(), texts.table());
        this.figures = figures;
    }

    /**
     * A section with a table too wide for upright pages lies as a whole; the score sheets of a book are handed out one by
     * one and begin a page each.
     */
    void body() {
        List<Section> sections = Outline.sections(report, Placement.BODY);
        for (Section section : sections) {
            boolean sheet = section != sections.getFirst() && section.kind() == SectionKind.SCORECARD;
            pages.turn(lies(section));
            if (!section.title().isEmpty()) {
                Outline.Item heading = outline.next();
                (sheet ? story.beginPage("Heading1") : story.begin("Heading1"))
                        .mark(heading.bookmark())
                        .run(heading.text())
                        .endMark()
                        .end();
            }
            section.blocks().forEach(this::block);
        }
        pages.turn(false);
    }

    void annexes() {
        for (Section section : Outline.sections(report, Placement.ANNEX)) {
            pages.restart(lies(section));
            Outline.Item heading = outline.next();
            story.begin("Annex").mark(heading.bookmark());
            if (heading.title().isEmpty()) {
                story.run(heading.number());
            } else {
                story.run(heading.number() + "\n").styled("AnnexTitle", heading.title());
            }
            story.endMark().end();
            story.paragraph("AnnexReference", texts.annexReference());
            section.blocks().forEach(this::block);
        }
    }

    private static boolean lies(Section section) {
        return section.tables().stream().anyMatch(TableWriter::landscape);
    }

    private void block(Block block) {
        switch (block) {
            case Heading h -> {
                Outline.Item heading = outline.next();
                story.begin("Heading2")
                        .mark(heading.bookmark())
                        .run(heading.text())
                        .endMark()
                        .end();
            }
            case Paragraph p -> story.paragraph("BodyText", p.text());
            case Note note -> story.paragraph("Notice", note.text());
            case Bullets bullets -> bullets.items().forEach(item -> story.paragraph("ListDash", item));
            case Table table -> tables.write(table, pages.line());
            case Article article -> article(article);
            case Figure figure -> figures.write(figure);
        }
    }

    private void article(Article article) {
        List<String> paragraphs = article.paragraphs();
        story.begin("Article")
                .styled("Strong", texts.article(article.number()))
                .run(" " + paragraphs.getFirst())
                .end();
        paragraphs.stream().skip(1).forEach(p -> story.paragraph("BodyText", p));
    }
}
