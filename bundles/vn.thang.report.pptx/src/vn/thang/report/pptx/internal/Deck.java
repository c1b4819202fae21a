// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Figure;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.ooxml.ChartSheet;
import vn.thang.report.ooxml.ChartXml;

/** All slides of a report as a file. */
public final class Deck {
    private final Report report;
    private final Locale locale;
    private final Messages messages = Messages.of(Deck.class);
    private final String language;
    private DeckParts parts;
    private int slides;
    private int charts;

    /** The slides of a report. */
    public Deck(Report report) {
        this.report = report;
        this.locale = report.locale();
        this.language = locale.getLanguage().equals("vi") ? "vi-VN" : "en-GB";
    }

    /** Writes the file. */
    public void write(OutputStream out) throws IOException {
        parts = new DeckParts(language);
        List<String> opening = new ArrayList<>(
                report.introduction().stream().map(Paragraph::text).toList());
        opening.addAll(report.closing().stream().map(Paragraph::text).toList());
        Slide cover = new Slide(language);
        new Cover(report, cover, text("notice")).draw();
        finish(cover, true, opening);
        for (Section section : report.sections()) {
            if (section.placement() != Placement.DATA) {
                add(section);
            }
        }
        parts.properties(report);
        if (report.proof().isPresent()) {
            parts.proof(report.proof().get());
        }
        parts.save(out);
    }

    private void add(Section section) throws IOException {
        List<Piece.Leaf> leaves = Pagination.of(section, locale);
        for (int i = 0; i < leaves.size(); i++) {
            String title =
                    leaves.size() == 1 ? section.title() : text("continued", section.title(), i + 1, leaves.size());
            add(title, leaves.get(i));
        }
    }

    private void add(String title, Piece.Leaf leaf) throws IOException {
        Slide slide = new Slide(language);
        slide.placeholder("title", "title", title);
        double y = Box.CONTENT.y();
        for (Piece piece : leaf.pieces()) {
            Box box = new Box(Box.CONTENT.x(), y, Box.CONTENT.width(), piece.height());
            switch (piece) {
                case Piece.Words words -> slide.words(words, box);
                case Piece.Rows rows -> new TableDrawing(slide, locale, text("table")).draw(rows, box);
                case Piece.Chart chart -> slide.chart(text("chart"), chart.figure(), box);
            }
            y += piece.height();
        }
        if (!report.notices().isEmpty()) {
            slide.notice(text("notice"), String.join(" ", report.notices()), Box.NOTICE);
        }
        slide.footer(footer(), slides + 1);
        finish(slide, false, leaf.notes());
    }

    private String footer() {
        String issuer = report.cover().issuer();
        return issuer.isEmpty() ? report.title() : issuer + " · " + report.title();
    }

    private void finish(Slide slide, boolean cover, List<String> notes) throws IOException {
        slides++;
        parts.addSlide(slides, slide.xml(), cover, Notes.of(notes, language));
        int relationship = 0;
        for (Slide.Placed placed : slide.charts()) {
            charts++;
            Figure figure = placed.figure();
            ChartXml.Look look = new ChartXml.Look("Arial", placed.points() * 100);
            parts.addChart(
                    ++relationship,
                    charts,
                    new ChartXml(figure.data(), locale, look).xml(),
                    ChartSheet.of(figure.data()));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.message(key, arguments).in(locale);
    }
}
