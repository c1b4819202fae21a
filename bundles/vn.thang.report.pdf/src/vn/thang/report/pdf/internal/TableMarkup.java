// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.util.Locale;
import vn.thang.report.Column;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.report.html.Markup;
import vn.thang.report.layout.ColumnWidths;

/** Writes a table with its caption above it, the header repeated on every page. */
final class TableMarkup {
    /** Tables up to this many rows stay on one page. */
    private static final int SHORT = 5;

    private static final int DEEPEST = 5;
    /** Rows of one body of a table; every new page makes the renderer measure all rows of a body again. */
    private static final int PORTION = 50;

    private final Markup html;
    private final Locale locale;
    private final String label;
    private int number;

    TableMarkup(Markup html, Locale locale, String label) {
        this.html = html;
        this.locale = locale;
        this.label = label;
    }

    /** Writes a table on a line of so many millimetres. */
    void write(Table table, double line) {
        if (!table.caption().isEmpty()) {
            number++;
            html.line("p", label + " " + number + ". " + table.caption(), "class", "caption tableCaption");
        }
        ColumnWidths widths = new ColumnWidths(table, locale);
        int twips = Millimetres.twips(line);
        int points = widths.points(twips);
        String look = table.rows().size() <= SHORT ? "short" : null;
        html.open("table", "class", look, "style", "font-size: " + points + "pt");
        for (int width : widths.widths(points, twips)) {
            html.empty("col", "style", String.format(Locale.ROOT, "width: %.2fpt", width / 20.0));
        }
        html.open("thead").open("tr");
        for (Column column : table.columns()) {
            head(column.title() + Marks.of(column.origin()));
        }
        html.close().closeLine();
        int name = table.nameColumn();
        for (int from = 0; from < table.rows().size(); from += PORTION) {
            html.open("tbody");
            int to = Math.min(from + PORTION, table.rows().size());
            table.rows().subList(from, to).forEach(row -> row(row, name));
            html.close();
        }
        html.closeLine();
    }

    /** The renderer would part a narrow head behind an opening bracket. */
    private void head(String title) {
        html.open("th", "scope", "col");
        int bracket = title.indexOf(" (");
        if (bracket < 0) {
            html.text(title);
        } else {
            String[] words = title.substring(bracket + 1).split(" ", 2);
            html.text(title.substring(0, bracket + 1)).element("span", words[0], "class", "whole");
            html.text(words.length == 1 ? "" : " " + words[1]);
        }
        html.close();
    }

    private void row(Row row, int name) {
        html.open("tr", "class", row.kind() == Row.Kind.BODY ? null : "strong");
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            String text = cell.value().print(locale);
            String shown = text.isEmpty() ? text : text + Marks.of(cell.origin());
            if (i == name) {
                String level = row.level() == 0 ? null : "l" + Math.min(row.level(), DEEPEST);
                html.element("th", shown, "scope", "row", "class", level);
            } else {
                html.element("td", shown, "class", look(cell.value()));
            }
        }
        html.closeLine();
    }

    private static String look(Value value) {
        return switch (value) {
            case Value.Decimal d -> "n";
            case Value.Percent p -> "n";
            case Value.Whole w -> "n";
            case Value.Rank r -> "c";
            case Value.BandName b -> "c";
            case Value.NotApplicable n -> "c";
            case Value.Missing m -> "missing";
            case Value.Text t -> null;
            case Value.Blank b -> null;
        };
    }
}
