// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Writes a table with its caption above it, the header repeated on every page. */
final class TableWriter {
    /** How far columns may be narrowed, names wrapping, before a table lies down. */
    private static final double TIGHTEST = 0.5;

    /** Tables up to this many rows stay on one page. */
    private static final int SHORT = 5;

    /** What a level of the tree is moved to the right. */
    static final int INDENT = Twips.mm(3);

    /** Sizes of the text in tables: a table of many columns is set smaller before its numbers are broken. */
    private enum Size {
        USUAL(12, ""),
        SMALL(11, "Small"),
        SMALLER(10, "Smaller"),
        TINY(8, "Tiny");

        private final int points;
        /** The end of the styles' names. */
        private final String suffix;

        Size(int points, String suffix) {
            this.points = points;
            this.suffix = suffix;
        }

        /** The largest in which names are readable; when there is none, the largest that breaks no word. */
        static Size of(ColumnWidths widths, int line) {
            return Stream.of(USUAL, SMALL, SMALLER)
                    .filter(size -> widths.fits(size.points, line))
                    .findFirst()
                    .or(() -> Stream.of(SMALL, SMALLER)
                            .filter(size -> widths.unbroken(size.points, line))
                            .findFirst())
                    .orElse(TINY);
        }
    }

    private final Story story;
    private final Locale locale;
    private final String label;
    private int number;

    TableWriter(Story story, Locale locale, String label) {
        this.story = story;
        this.locale = locale;
        this.label = label;
    }

    /**
     * Writes a table.
     *
     * @param line the line it fills, in twips
     */
    void write(Table table, int line) {
        caption(table.caption());
        List<Column> columns = table.columns();
        ColumnWidths widths = new ColumnWidths(table, locale);
        Size chosen = Size.of(widths, line);
        String size = chosen.suffix;
        Grid grid = Grid.data(story, table.caption(), widths.widths(chosen.points, line));
        grid.row(true);
        for (Column column : columns) {
            grid.cell("TableHead" + size, column.title() + Marks.of(column.origin()));
        }
        int indented = indentedColumn(columns);
        int rows = table.rows().size();
        int r = 0;
        for (Row row : table.rows()) {
            r++;
            grid.row(false);
            for (int i = 0; i < columns.size(); i++) {
                int indent = i == indented ? row.level() * INDENT : 0;
                boolean text = columns.get(i).kind() == ColumnKind.TEXT;
                Look look = new Look(text, size, indent, rows <= SHORT && r < rows);
                cell(grid, row, row.cells().get(i), look);
            }
        }
        grid.end();
        story.paragraph("TableEnd", "");
    }

    private void caption(String text) {
        if (!text.isEmpty()) {
            number++;
            story.begin("Caption").run(label + " ").field("SEQ " + label + " \\* ARABIC", Integer.toString(number));
            story.run(". " + text).end();
        }
    }

    /** Whether a table is too wide for upright pages. */
    static boolean landscape(Table table) {
        int wanted = table.columns().stream().mapToInt(Column::width).sum() * Twips.CHARACTER;
        return wanted * TIGHTEST > Twips.TEXT;
    }

    /** The last column of texts shows the tree; -1 = none. */
    static int indentedColumn(List<Column> columns) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    /**
     * How a cell looks.
     *
     * @param text whether it stands in a column of texts: what is in such a column starts at its left side
     * @param size the end of the style's name
     */
    private record Look(boolean text, String size, int indent, boolean keepNext) {}

    private void cell(Grid grid, Row row, TableCell content, Look look) {
        Value value = content.value();
        grid.cell(value instanceof Value.Missing);
        String text = value.print(locale);
        String weight = row.kind() == Row.Kind.BODY ? "" : "Strong";
        story.begin((look.text ? "TableText" : style(value)) + weight + look.size, look.keepNext, look.indent, 0);
        story.run(text.isEmpty() ? text : text + Marks.of(content.origin())).end();
        grid.endCell();
    }

    private static String style(Value value) {
        return switch (value) {
            case Value.Decimal d -> "TableNumber";
            case Value.Percent p -> "TableNumber";
            case Value.Whole w -> "TableNumber";
            case Value.Rank r -> "TableCentred";
            case Value.BandName b -> "TableCentred";
            case Value.NotApplicable n -> "TableCentred";
            case Value.Text t -> "TableText";
            case Value.Missing m -> "TableText";
            case Value.Blank b -> "TableText";
        };
    }
}
