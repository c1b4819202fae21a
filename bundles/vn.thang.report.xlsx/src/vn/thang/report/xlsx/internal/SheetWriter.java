// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.CoverData;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Marks;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Writes one section on a sheet: title, notices, texts and tables below each other. */
final class SheetWriter {
    /** A sheet has 1,048,576 rows; some are for title and notices. */
    private static final int MOST_ROWS = 1_048_000;

    private static final Messages MESSAGES = Messages.of(SheetWriter.class);
    private static final float LINE = 15f;
    /** The highest row a sheet can have. */
    private static final float HIGHEST = 409f;

    private static final float HEADER_LINE = 13.5f;

    private final Report report;
    private final Section section;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final SheetLayout layout;
    private int next;

    SheetWriter(Report report, Section section, SXSSFSheet sheet, Styles styles) {
        this.report = report;
        this.section = section;
        this.sheet = sheet;
        this.styles = styles;
        this.layout = new SheetLayout(sheet, section, MESSAGES.text(report.locale(), "page"));
    }

    /**
     * Writes the section from a row of its last table on.
     *
     * @param cover whether the sheet is the first one and carries the cover data
     * @param from 0, or the row of the section's only table at which the sheet before was full
     * @return 0, or the row at which this sheet is full
     */
    int write(boolean cover, int from) {
        layout.widths();
        if (cover) {
            cover(report.cover());
            line(report.title(), Styles.Kind.TITLE);
            report.introduction().forEach(p -> line(p.text(), Styles.Kind.PARAGRAPH));
        }
        line(section.title(), cover ? Styles.Kind.SUBTITLE : Styles.Kind.TITLE);
        report.notices().forEach(notice -> line(notice, Styles.Kind.NOTICE));
        int rest = 0;
        for (Block block : section.blocks()) {
            switch (block) {
                case Heading heading -> {
                    next++;
                    line(heading.text(), Styles.Kind.SUBTITLE);
                }
                case Paragraph paragraph -> line(paragraph.text(), Styles.Kind.PARAGRAPH);
                case Note note -> line(note.text(), Styles.Kind.NOTICE);
                case Bullets bullets -> bullets.items().forEach(b -> line("– " + b, Styles.Kind.PARAGRAPH));
                case Article article -> article.paragraphs().forEach(p -> line(p, Styles.Kind.PARAGRAPH));
                case Figure figure -> line(figure.description(), Styles.Kind.PARAGRAPH);
                case Table table -> rest = table(table, section.tables().size() == 1, from);
            }
        }
        layout.print();
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

    /** A text over the full width; its row gets the height the wrapped text needs, because merged cells do not ask. */
    private void line(String text, Styles.Kind kind) {
        Row row = sheet.createRow(next);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(kind));
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, layout.columns() - 1));
        // letters are narrower than the digits that widths are counted in; titles are larger
        double factor = kind == Styles.Kind.TITLE ? 1.2 : 0.92;
        int lines = lines(text, (int) (layout.characters() / factor));
        row.setHeightInPoints((float) (lines * LINE * (kind == Styles.Kind.TITLE ? 1.35 : 1.1)));
        next++;
    }

    static int lines(String text, int width) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += Math.max(1, (part.length() + Math.max(1, width) - 1) / Math.max(1, width));
        }
        return lines;
    }

    private int table(Table table, boolean only, int from) {
        if (!table.caption().isEmpty() && !table.caption().equals(section.title())) {
            next++;
            line(table.caption(), Styles.Kind.SUBTITLE);
        }
        int firstHeader = next;
        header(table, Column::title);
        if (table.columns().stream().anyMatch(c -> !c.detail().isEmpty())) {
            header(table, Column::detail);
        }
        int first = next;
        int size = table.rows().size();
        int to = only ? Math.min(size, from + MOST_ROWS) : size;
        CellWriter cells = new CellWriter(styles, first - from, from);
        int indented = lastText(table);
        for (int i = from; i < to; i++) {
            vn.thang.report.Row content = table.rows().get(i);
            Row row = sheet.createRow(next++);
            int lines = 1;
            for (int c = 0; c < table.columns().size(); c++) {
                TableCell cell = content.cells().get(c);
                cells.write(row.createCell(c), cell, table.columns().get(c), content, c == indented);
                if (cell.value() instanceof Value.Text text) {
                    lines = Math.max(lines, wrapped(text.text(), layout.letters(c)));
                }
            }
            if (lines > 1) {
                row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
            }
        }
        if (only) {
            layout.onlyTable(table, firstHeader, first, next - 1);
        }
        next++;
        return to < size ? to : 0;
    }

    private static int lastText(Table table) {
        for (int i = table.columns().size() - 1; i >= 0; i--) {
            if (table.columns().get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    private void header(Table table, java.util.function.Function<Column, String> text) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.createCell(i);
            String title = text.apply(column);
            String mark = title.equals(column.title()) ? Marks.of(column.origin()) : "";
            cell.setCellValue(title + mark);
            cell.setCellStyle(styles.of(Styles.Kind.HEADER));
            lines = Math.max(lines, wrapped(title + mark, layout.width(i)));
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * HEADER_LINE + 4));
    }

    /** Lines that a text takes when it breaks only between words. */
    private static int wrapped(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += word.length() + (used > 0 ? 1 : 0);
            lines += Math.max(0, (word.length() - 1) / width);
        }
        return lines;
    }
}
