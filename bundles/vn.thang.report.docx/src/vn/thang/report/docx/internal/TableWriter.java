// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.report.layout.ColumnWidths;

/** Writes a table with its caption above it, the header repeated on every page. */
final class TableWriter {
    /** Tables up to this many rows stay on one page. */
    private static final int SHORT = 5;
    /** The ends of the names of styles for smaller text, by its points. */
    private static final Map<Integer, String> SMALLER =
            Map.of(12, "", 11, "Small", 10, "Smaller", 9, "Little", 8, "Tiny");

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
        int points = widths.points(line);
        String size = SMALLER.get(points);
        Grid grid = Grid.data(story, table.caption(), widths.widths(points, line));
        grid.row(true);
        for (Column column : columns) {
            grid.cell("TableHead" + size, column.title() + Marks.of(column.origin()));
        }
        int indented = table.nameColumn();
        int rows = table.rows().size();
        int r = 0;
        for (Row row : table.rows()) {
            r++;
            grid.row(false);
            for (int i = 0; i < columns.size(); i++) {
                int indent = i == indented ? row.level() * ColumnWidths.LEVEL : 0;
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
        return ColumnWidths.tooWide(table, Twips.TEXT);
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
