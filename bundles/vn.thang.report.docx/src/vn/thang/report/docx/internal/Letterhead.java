// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.layout.Times;

/**
 * The head of the first page: issuer and national header, number, place and date, type name, subject, what has to be said
 * about the data, the deciding post, bases. A paper that has no number of its own (a score sheet) shows only what its cover states.
 */
final class Letterhead {
    /** The right half has to hold the national name on one line. */
    private static final int LEFT = Twips.mm(74);

    private static final int RIGHT = Twips.TEXT - LEFT;
    /** Length of a rule below the issuer and below the subject; the decree wants a third to a half of the line. */
    private static final double PART = 0.42;

    private final Report report;
    private final CoverData cover;
    private final OfficialTexts texts;
    private final Story story;

    Letterhead(Report report, OfficialTexts texts, Story story) {
        this.report = report;
        this.cover = report.cover();
        this.texts = texts;
        this.story = story;
    }

    void write() {
        Grid grid = Grid.layout(story, LEFT, RIGHT);
        grid.row(false);
        grid.cell(false);
        issuer();
        grid.endCell();
        grid.cell(false);
        nation();
        grid.endCell();
        boolean numbered = !cover.symbol().isEmpty() || !report.kind().symbol().isEmpty();
        boolean dated = numbered || !cover.place().isEmpty() || cover.date().isPresent();
        if (dated) {
            grid.row(false);
            grid.cell("DocumentNumber", numbered ? texts.number() : "");
            grid.cell("PlaceAndDate", texts.placeAndDate());
        }
        grid.end();
        title();
        report.notices().forEach(notice -> story.paragraph("Notice", notice));
        line("DecidingPost", texts.decidingPost());
        texts.bases().forEach(basis -> story.paragraph("Basis", basis));
        line("Decides", texts.decides());
    }

    /** Issuing body in bold capitals below the body above it, over a rule of a part of its line. */
    private void issuer() {
        String parent = texts.upper(cover.parentBody());
        if (!parent.isEmpty()) {
            centred("ParentBody", parent, LEFT, Times.BOLD.balanced(parent, 12, LEFT));
        }
        String issuer = texts.upper(cover.issuer());
        int line = Times.BOLD.balanced(issuer, 12, LEFT);
        centred("Issuer", issuer, LEFT, line);
        if (!issuer.isEmpty()) {
            story.rule(LEFT, part(issuer, 12, line));
        }
    }

    /** The national name and the motto over a rule as long as the motto. */
    private void nation() {
        story.paragraph("NationalName", texts.nation());
        story.paragraph("Motto", texts.motto());
        story.rule(RIGHT, Times.BOLD.width(texts.motto(), 13));
    }

    private void title() {
        story.paragraph("TypeName", texts.typeName());
        if (!cover.subject().isEmpty()) {
            int line = Times.BOLD.balanced(cover.subject(), 14, Twips.TEXT);
            centred("Subject", cover.subject(), Twips.TEXT, line);
            story.rule(Twips.TEXT, part(cover.subject(), 14, line));
        }
        story.paragraph("AfterRule", "");
    }

    /** A text parted so that it fills a line narrower than its place. */
    private void centred(String style, String text, int width, int line) {
        int side = (width - line) / 2;
        story.begin(style, false, side, side).run(text).end();
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) {
            story.paragraph(style, text);
        }
    }

    /** Length of the rule below a text that may fill several lines. */
    private static int part(String text, int points, int line) {
        return (int) Math.round(Math.min(line, Times.BOLD.width(text, points)) * PART);
    }
}
