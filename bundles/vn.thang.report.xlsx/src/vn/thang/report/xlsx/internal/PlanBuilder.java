// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.CoverData;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.Table;

/** Distributes a report over sheets: title, notices, texts, tables and charts below each other. */
final class PlanBuilder {
    /** A sheet has 1,048,576 rows; some are for title and notices. */
    private static final int MOST_ROWS = 1_048_000;
    /** Charts stand below a table of so many rows; those of a longer one have a sheet of their own. */
    private static final int SHORT_TABLE = 60;

    private static final Messages MESSAGES = Messages.of(PlanBuilder.class);

    private final Report report;
    private final SheetNames names;
    private final List<SheetPlan> sheets = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private int next;

    PlanBuilder(Report report, SheetNames names) {
        this.report = report;
        this.names = names;
    }

    List<SheetPlan> sheets() {
        report.sections().forEach(this::section);
        return sheets;
    }

    private void section(Section section) {
        List<Table> tables = section.tables();
        boolean apart = tables.size() == 1
                && tables.getFirst().rows().size() > SHORT_TABLE
                && !section.figures().isEmpty();
        List<Block> blocks = section.blocks().stream()
                .filter(block -> !(apart && block instanceof Figure))
                .toList();
        int rest = sheet(section.title(), section, blocks, 0);
        while (rest > 0) {
            rest = sheet(section.title(), section, blocks, rest);
        }
        if (apart) {
            String title = MESSAGES.text(report.locale(), "charts", section.title());
            sheet(title, section, List.copyOf(section.figures()), 0);
        }
    }

    /**
     * Plans a sheet.
     *
     * @param from the row at which the sheet before was full; 0 = none
     * @return the row at which this sheet is full; 0 = it is not
     */
    private int sheet(String title, Section section, List<Block> blocks, int from) {
        boolean first = sheets.isEmpty();
        items = new ArrayList<>();
        next = 0;
        if (first) {
            cover(report.cover());
            line(report.title(), Styles.Kind.TITLE);
            report.introduction().forEach(p -> line(p.text(), Styles.Kind.PARAGRAPH));
        }
        if (!title.isEmpty()) {
            line(title, first ? Styles.Kind.SUBTITLE : Styles.Kind.TITLE);
        }
        report.notices().forEach(notice -> line(notice, Styles.Kind.NOTICE));
        boolean only = section.tables().size() == 1 && blocks.stream().noneMatch(Figure.class::isInstance);
        int rest = 0;
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> {
                    next++;
                    line(heading.text(), Styles.Kind.SUBTITLE);
                }
                case Paragraph paragraph -> line(paragraph.text(), Styles.Kind.PARAGRAPH);
                case Note note -> line(note.text(), Styles.Kind.NOTICE);
                case Bullets bullets -> bullets.items().forEach(b -> line("– " + b, Styles.Kind.PARAGRAPH));
                case Article article -> article.paragraphs().forEach(p -> line(p, Styles.Kind.PARAGRAPH));
                case Figure figure -> picture(figure);
                case Table table -> rest = table(table, title, only, from);
            }
        }
        String name = title.isEmpty() ? report.title() : title;
        sheets.add(new SheetPlan(names.next(name), items));
        return rest;
    }

    private void cover(CoverData cover) {
        Locale locale = report.locale();
        for (String text : List.of(cover.parentBody(), cover.issuer())) {
            if (!text.isEmpty()) {
                line(text.toUpperCase(locale), Styles.Kind.SUBTITLE);
            }
        }
        if (!cover.number().isEmpty() || !cover.symbol().isEmpty()) {
            String number = cover.symbol().isEmpty() ? cover.number() : cover.number() + "/" + cover.symbol();
            line(MESSAGES.text(locale, "number", number), Styles.Kind.PARAGRAPH);
        }
    }

    private void line(String text, Styles.Kind kind) {
        items.add(new Item.Line(next++, text, kind));
    }

    private int table(Table table, String title, boolean only, int from) {
        if (!table.caption().isEmpty() && !table.caption().equals(title)) {
            next++;
            line(table.caption(), Styles.Kind.SUBTITLE);
        }
        int size = table.rows().size();
        int to = only ? Math.min(size, from + MOST_ROWS) : size;
        items.add(grid(table, from, to, only));
        return to < size ? to : 0;
    }

    private Item.Grid grid(Table table, int from, int to, boolean only) {
        boolean details = table.columns().stream().anyMatch(c -> !c.detail().isEmpty());
        int header = next;
        int first = header + (details ? 2 : 1);
        next = first + to - from + 1;
        return new Item.Grid(header, first, table, from, to, only);
    }

    private void picture(Figure figure) {
        boolean said = !items.isEmpty()
                && items.getLast() instanceof Item.Line line
                && line.text().equals(figure.description());
        if (said) {
            items.removeLast(); // it stands below the chart's title, on the same page
            next--;
        }
        next++;
        line(figure.caption(), Styles.Kind.SUBTITLE);
        line(figure.description(), Styles.Kind.PARAGRAPH);
        int row = next;
        int rows = FigureTable.rows(figure.data());
        next += rows + 1;
        Table numbers = FigureTable.of(figure);
        items.add(new Item.Picture(
                row, rows, figure, grid(numbers, 0, numbers.rows().size(), false)));
    }
}
