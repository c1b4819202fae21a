// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Section;
import vn.thang.report.Table;

/**
 * Shares the blocks of a section among slides: a long table is cut into parts of about the same size, a chart takes the
 * room that texts leave. Beside a table sentences are not shown but said: they are in the notes only.
 */
final class Pagination {
    private static final double ROOM = Box.CONTENT.height();
    /** A chart is not lower than this, in points. */
    private static final double LOWEST_CHART = 210;
    /** Below more than this, in points, no table begins that is longer than a slide. */
    private static final double MOST_ABOVE = ROOM / 3;
    /** Of the row that all parts but the last may have more than their share. */
    private static final double ALMOST = 0.99;

    private final Section section;
    private final Locale locale;
    private final List<Piece.Leaf> leaves = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private Set<String> notes = new LinkedHashSet<>();
    private double used;

    private Pagination(Section section, Locale locale) {
        this.section = section;
        this.locale = locale;
    }

    /** The slides of a section; at least one. */
    static List<Piece.Leaf> of(Section section, Locale locale) {
        Pagination pagination = new Pagination(section, locale);
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            pagination.add(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        }
        if (pagination.leaves.isEmpty() || !pagination.pieces.isEmpty()) {
            pagination.turn();
        }
        pagination.keepLastNotes();
        return pagination.leaves;
    }

    private void add(Block block, List<Block> rest) {
        switch (block) {
            case Heading heading -> add(new Piece.Words(Piece.Look.HEADING, heading.text()));
            case Paragraph paragraph -> sentence(paragraph.text());
            case Article article -> article.paragraphs().forEach(this::sentence);
            case Bullets bullets -> bullets.items().forEach(item -> add(new Piece.Words(Piece.Look.ITEM, item)));
            case Note note -> {
                notes.add(note.text());
                add(new Piece.Words(Piece.Look.NOTE, note.text()));
            }
            case Table table -> table(table);
            case Figure figure -> figure(figure, rest);
        }
    }

    private void sentence(String text) {
        notes.add(text);
        if (section.tables().isEmpty()) {
            add(new Piece.Words(Piece.Look.TEXT, text));
        }
    }

    private void add(Piece piece) {
        if (!pieces.isEmpty() && used + piece.height() > ROOM) {
            turn();
        }
        pieces.add(piece);
        used += piece.height();
    }

    private void turn() {
        leaves.add(new Piece.Leaf(pieces, List.copyOf(notes)));
        pieces = new ArrayList<>();
        notes = new LinkedHashSet<>();
        used = 0;
    }

    /** Sentences behind the last piece belong to its slide. */
    private void keepLastNotes() {
        if (!notes.isEmpty()) {
            Piece.Leaf last = leaves.removeLast();
            List<String> all = new ArrayList<>(last.notes());
            all.addAll(notes);
            leaves.add(new Piece.Leaf(last.pieces(), all));
        }
    }

    private void table(Table table) {
        TableLayout layout = new TableLayout(table, locale);
        Piece caption = new Piece.Words(Piece.Look.CAPTION, table.caption());
        double above = table.caption().isEmpty() ? 0 : caption.height();
        double whole = layout.height(0, layout.count()) + above;
        // A table that is cut anyway begins below remarks: alone on a slide they would leave it nearly empty.
        boolean cut = whole > ROOM && used < MOST_ABOVE;
        if (!pieces.isEmpty() && used + whole > ROOM && !cut) {
            turn();
        }
        double room = part(layout, ROOM - used - above);
        int from = 0;
        do {
            int to = layout.count() == 0 ? 0 : layout.fitting(from, room);
            if (from > 0) {
                turn();
            }
            if (above > 0) {
                notes.add(table.caption());
                pieces.add(caption);
            }
            Piece rows = new Piece.Rows(table, layout, from, to);
            pieces.add(rows);
            used += above + rows.height();
            from = to;
        } while (from < layout.count());
    }

    /** The height of a part of a table such that all parts are about the same. */
    private static double part(TableLayout layout, double room) {
        int parts = 0;
        for (int from = 0; from < layout.count(); from = layout.fitting(from, room)) {
            parts++;
        }
        if (parts < 2) {
            return room;
        }
        double rows = layout.height(0, layout.count()) - layout.head();
        double highest = 0;
        for (int i = 0; i < layout.count(); i++) {
            highest = Math.max(highest, layout.row(i));
        }
        return Math.min(room, layout.head() + rows / parts + highest * ALMOST);
    }

    private void figure(Figure figure, List<Block> rest) {
        notes.add(figure.description());
        double below = 0;
        for (Block block : rest) {
            if (!(block instanceof Note note)) {
                break;
            }
            below += new Piece.Words(Piece.Look.NOTE, note.text()).height();
        }
        if (ROOM - used - below < LOWEST_CHART && !pieces.isEmpty()) {
            turn();
        }
        add(new Piece.Chart(figure, Math.max(LOWEST_CHART, ROOM - used - below)));
    }
}
