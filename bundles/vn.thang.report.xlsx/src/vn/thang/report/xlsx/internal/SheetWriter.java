// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Calculation;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Writes a sheet as it is planned. */
final class SheetWriter {
    private static final Messages MESSAGES = Messages.of(SheetWriter.class);
    private static final float LINE = 15f;
    /** The highest row a sheet can have. */
    private static final float HIGHEST = 409f;

    private static final float HEADER_LINE = 13.5f;
    private static final int HELPER_WIDTH = 14 * 256;

    private final SheetPlan plan;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Formulas formulas;
    private final Checks checks;
    private final Locale locale;
    private final SheetLayout layout;

    SheetWriter(SheetPlan plan, SXSSFSheet sheet, Styles styles, Formulas formulas, Checks checks, Locale locale) {
        this.plan = plan;
        this.sheet = sheet;
        this.styles = styles;
        this.formulas = formulas;
        this.checks = checks;
        this.locale = locale;
        this.layout = new SheetLayout(sheet, plan.tables(), MESSAGES.text(locale, "page"));
    }

    void write(Drawings drawings) {
        layout.widths();
        boolean pictures = plan.items().stream().anyMatch(Item.Picture.class::isInstance);
        layout.print(pictures);
        if (pictures) {
            breaks();
        }
        for (Item item : plan.items()) {
            switch (item) {
                case Item.Line line -> line(line);
                case Item.Grid grid -> grid(grid);
                case Item.Picture picture -> {
                    drawings.add(sheet.getSheetName(), picture, layout);
                    grid(picture.numbers());
                }
            }
        }
    }

    /** Begins a page where a chart would be cut, with its title and, when they fit too, its numbers. */
    private void breaks() {
        float used = 0;
        for (int i = 0; i < plan.items().size(); i++) {
            float block = height(plan.items().get(i));
            if (i + 2 < plan.items().size() && plan.items().get(i + 2) instanceof Item.Picture picture) {
                float numbers = height(picture.numbers());
                float whole = block + height(plan.items().get(i + 1)) + height(picture);
                boolean together = whole <= layout.pageHeight() && used > layout.pageHeight() / 2;
                float needed = together ? whole : whole - numbers;
                if (used > 0 && used + needed > layout.pageHeight()) {
                    sheet.setRowBreak(((Item.Line) plan.items().get(i)).row() - 1);
                    used = 0;
                }
            }
            used += block;
        }
    }

    /** About the height of an item in points, with the row below it. */
    private float height(Item item) {
        return switch (item) {
            case Item.Line line -> lineHeight(line);
            case Item.Picture picture -> (picture.rows() + 1) * LINE + height(picture.numbers());
            case Item.Grid grid -> {
                float height = (2 + grid.first() - grid.header()) * LINE;
                for (int i = grid.from(); i < grid.to(); i++) {
                    height += lines(grid.table().rows().get(i)) * LINE;
                }
                yield height;
            }
        };
    }

    private int lines(vn.thang.report.Row row) {
        int lines = 1;
        for (int c = 0; c < row.cells().size(); c++) {
            if (row.cells().get(c).value() instanceof Value.Text text) {
                lines = Math.max(lines, wrapped(text.text(), layout.letters(c)));
            }
        }
        return lines;
    }

    /** A text over the full width; its row gets the height the wrapped text needs, because merged cells do not ask. */
    private void line(Item.Line line) {
        Row row = sheet.createRow(line.row());
        Cell cell = row.createCell(0);
        cell.setCellValue(line.text());
        cell.setCellStyle(styles.of(line.kind()));
        sheet.addMergedRegion(new CellRangeAddress(line.row(), line.row(), 0, layout.columns() - 1));
        row.setHeightInPoints(lineHeight(line));
    }

    private float lineHeight(Item.Line line) {
        boolean title = line.kind() == Styles.Kind.TITLE;
        return title
                ? (float) (lines(line.text(), (int) (layout.characters() / 1.2)) * LINE * 1.35)
                : height(line.text(), layout.characters());
    }

    /** Of a text in the usual size; letters are narrower than the digits that widths are counted in. */
    static float height(String text, int characters) {
        return (float) (lines(text, (int) (characters / 0.92)) * LINE * 1.1);
    }

    static int lines(String text, int width) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += Math.max(1, (part.length() + Math.max(1, width) - 1) / Math.max(1, width));
        }
        return lines;
    }

    private void grid(Item.Grid grid) {
        Table table = grid.table();
        Optional<Calculation.Rank> ranked = rank(grid);
        int decided = table.columns().size() + 1;
        Row titles = header(grid.header(), table, Column::title);
        if (grid.first() - grid.header() > 1) {
            header(grid.header() + 1, table, Column::detail);
        }
        ranked.ifPresent(rank -> helperHeader(titles, decided, rank));
        CellWriter cells = new CellWriter(styles, formulas, checks, decided);
        int indented = lastText(table);
        for (int i = grid.from(); i < grid.to(); i++) {
            vn.thang.report.Row content = table.rows().get(i);
            Row row = sheet.createRow(grid.row(i));
            int lines = lines(content);
            for (int c = 0; c < table.columns().size(); c++) {
                TableCell cell = content.cells().get(c);
                cells.write(row.createCell(c), cell, table.columns().get(c), content, c == indented);
            }
            if (ranked.isPresent()) {
                rank(content).ifPresent(rank -> cells.decided(row.createCell(decided), rank, content));
            }
            if (lines > 1) {
                row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
            }
        }
        if (grid.only()) {
            layout.onlyTable(table, grid.header(), grid.first(), grid.last());
        }
    }

    /** Ranks have a formula in all rows ranked or in none; ranked rows come first. */
    private static Optional<Calculation.Rank> rank(Item.Grid grid) {
        return grid.from() < grid.to() ? rank(grid.table().rows().get(grid.from())) : Optional.empty();
    }

    private static Optional<Calculation.Rank> rank(vn.thang.report.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.calculation().stream())
                .filter(Calculation.Rank.class::isInstance)
                .map(Calculation.Rank.class::cast)
                .findFirst();
    }

    private void helperHeader(Row row, int column, Calculation.Rank rank) {
        Cell cell = row.createCell(column);
        cell.setCellValue(MESSAGES.text(locale, "decided", rank.decided().decimals()));
        cell.setCellStyle(styles.of(Styles.Kind.HELPER));
        sheet.setColumnWidth(column, HELPER_WIDTH);
    }

    private static int lastText(Table table) {
        for (int i = table.columns().size() - 1; i >= 0; i--) {
            if (table.columns().get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    private Row header(int at, Table table, Function<Column, String> text) {
        Row row = sheet.createRow(at);
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
        return row;
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
