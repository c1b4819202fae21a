// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html.internal;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Column;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.report.html.Markup;
import vn.thang.report.layout.ColumnWidths;

/** Writes tables: captions, scopes, what is missing in words for those who do not see the hatching. */
final class Tables {
    private static final Messages MESSAGES = Messages.of(Tables.class);
    private static final int DEEPEST = 5;
    /** What widths are shared on: the line of a printed page, in twips. */
    private static final int LINE = 9354;

    private final Markup html;
    private final Locale locale;
    private final String label;
    private final SortedSet<Integer> widths = new TreeSet<>();
    private int number;

    Tables(Markup html, Locale locale, String label) {
        this.html = html;
        this.locale = locale;
        this.label = label;
    }

    void write(Table table) {
        number++;
        String id = "table-" + number;
        // a table that can be wider than the window is scrolled by keyboard, too: it has to be a place with a name
        html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-labelledby", id);
        boolean flat = table.rows().stream().allMatch(row -> row.kind() == Row.Kind.BODY && row.level() == 0);
        ColumnWidths shared = new ColumnWidths(table, locale);
        int points = shared.points(LINE);
        String sortable = flat && table.rows().size() > 1 ? " sortable" : "";
        html.open("table", "class", "p" + points + sortable);
        String caption = label + " " + number;
        html.line("caption", table.caption().isEmpty() ? caption : caption + ". " + table.caption(), "id", id);
        for (int width : shared.widths(points, LINE)) {
            int thousandths = Math.round(1000f * width / LINE);
            widths.add(thousandths);
            html.empty("col", "class", "w" + thousandths);
        }
        html.open("thead").open("tr");
        for (Column column : table.columns()) {
            String kind = column.kind().numeric() ? "number" : "text";
            html.element("th", column.title() + Marks.of(column.origin()), "scope", "col", "data-sort", kind);
        }
        html.close().closeLine();
        html.open("tbody").raw("\n");
        int name = table.nameColumn();
        table.rows().forEach(row -> row(row, name));
        html.close().close().closeLine();
    }

    private void row(Row row, int name) {
        html.open("tr", "class", row.kind() == Row.Kind.BODY ? null : "strong");
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            if (i == name) {
                String level = row.level() == 0 ? null : "l" + Math.min(row.level(), DEEPEST);
                html.element("th", text(cell), "scope", "row", "class", level);
            } else {
                cell(cell);
            }
        }
        html.closeLine();
    }

    private String text(TableCell cell) {
        String text = cell.value().print(locale);
        return text.isEmpty() ? text : text + Marks.of(cell.origin());
    }

    private void cell(TableCell cell) {
        switch (cell.value()) {
            case Value.Missing m -> missing();
            case Value.NotApplicable n ->
                html.open("td", "class", "c")
                        .element("abbr", text(cell), "title", MESSAGES.text(locale, "notApplicable"))
                        .close();
            case Value value -> html.element("td", text(cell), "class", look(value));
        }
    }

    /** Rules for the widths of all columns written: a page that allows no styles in its elements names them by class. */
    String widths() {
        return widths.stream()
                .map(each -> ".w" + each + " { width: " + each / 10 + "." + each % 10 + "%; }\n")
                .collect(Collectors.joining());
    }

    /** A cell that nothing was reported or scored for. */
    void missing() {
        html.open("td", "class", "missing");
        html.element("span", MESSAGES.text(locale, "missing"), "class", "hidden")
                .close();
    }

    private static String look(Value value) {
        return switch (value) {
            case Value.Decimal d -> "n";
            case Value.Percent p -> "n";
            case Value.Whole w -> "n";
            case Value.Rank r -> "c";
            case Value.BandName b -> "c";
            default -> null;
        };
    }
}
