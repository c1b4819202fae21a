// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.chart.Shape.Anchor;

/**
 * Units by groups: each cell coloured by its share of the maximum, with the number in it.
 *
 * @param unitName the word above the names
 * @param columns the groups; their values are not used
 * @param missing the word for what is missing
 * @param note stands below; may be empty
 */
public record HeatMap(
        String title,
        String sentence,
        String unitName,
        List<Value> columns,
        List<Row> rows,
        String missing,
        String note)
        implements Chart {
    private static final double TALL = 19;
    private static final double FULL = 100;
    private static final int HEADER_LINES = 3;

    /**
     * A unit, or several together.
     *
     * @param place its rank; may be empty
     * @param cells one per column: shares of the maximum between 0 and 100; one without a value and without a text is
     *     missing
     */
    public record Row(String place, String label, Target target, List<Value> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        double places = widest(canvas, rows.stream().map(Row::place).toList()) + 6;
        double room = canvas.width - 2 * Canvas.MARGIN - places;
        double names = Math.min(widest(canvas, rows.stream().map(Row::label).toList()) + 8, room * 0.45);
        double wide = columns.isEmpty() ? 0 : Math.min(130, (room - names) / columns.size());
        double left = Canvas.MARGIN + places + names;
        double y = header(canvas, left, wide);
        for (Row row : rows) {
            double base = y + TALL / 2 + style.size() * 0.36;
            canvas.text(row.place(), Canvas.MARGIN + places - 6, base, Anchor.END, style.normal(), style.muted());
            String name = canvas.fit(row.label(), names - 8, style.normal());
            canvas.text(name, Canvas.MARGIN + places, base, Anchor.START, style.normal(), style.text());
            if (!row.target().isNothing()) {
                canvas.region(new Box(0, y, left, TALL), row.target(), row.label());
            }
            for (int i = 0; i < row.cells().size(); i++) {
                cell(canvas, row, i, left + i * wide, y, wide);
            }
            y += TALL;
        }
        y = scale(canvas, y + 8, left, Math.min(wide * columns.size(), 220));
        if (!note.isEmpty()) {
            y = RowLayout.note(canvas, note, y);
        }
        return canvas.finish(y, table());
    }

    private static double widest(Canvas canvas, List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> canvas.measure(text, canvas.style.normal()))
                .max()
                .orElse(0);
    }

    private double header(Canvas canvas, double left, double wide) {
        ChartStyle style = canvas.style;
        List<List<String>> lines = columns.stream()
                .map(column -> canvas.wrap(column.label(), wide - 6, style.small(), HEADER_LINES))
                .toList();
        int deepest = lines.stream().mapToInt(List::size).max().orElse(0);
        double bottom = canvas.top() + deepest * style.size() * 1.2 + 4;
        for (int i = 0; i < columns.size(); i++) {
            double base = bottom - 6 - (lines.get(i).size() - 1) * style.size() * 1.2;
            for (String line : lines.get(i)) {
                canvas.text(line, left + i * wide + wide / 2, base, Anchor.MIDDLE, style.small(), style.muted());
                base += style.size() * 1.2;
            }
            Box box = new Box(left + i * wide, canvas.top(), wide, bottom - canvas.top());
            canvas.region(box, columns.get(i).target(), columns.get(i).label());
        }
        return bottom;
    }

    private void cell(Canvas canvas, Row row, int column, double x, double y, double wide) {
        ChartStyle style = canvas.style;
        Value value = row.cells().get(column);
        Box box = new Box(x + 0.5, y + 0.5, wide - 1, TALL - 1);
        if (value.exists()) {
            int colour = style.heat(value.value() / FULL);
            canvas.rect(box.x(), box.y(), box.width(), box.height(), Paint.fill(colour));
            number(canvas, value.text(), box, ChartStyle.onto(colour));
        } else if (value.text().isEmpty()) {
            canvas.hatched(box.x(), box.y(), box.width(), box.height());
        } else {
            canvas.rect(box.x(), box.y(), box.width(), box.height(), Paint.fill(style.soft()));
            number(canvas, value.text(), box, style.muted());
        }
        String content = value.text().isEmpty() ? missing : value.text();
        canvas.region(
                box, value.target(), row.label() + " · " + columns.get(column).label() + ": " + content);
    }

    private static void number(Canvas canvas, String text, Box box, int colour) {
        if (canvas.measure(text, canvas.style.small()) <= box.width() - 2) {
            double base = box.y() + box.height() / 2 + canvas.style.size() * 0.34;
            canvas.text(text, box.x() + box.width() / 2, base, Anchor.MIDDLE, canvas.style.small(), colour);
        }
    }

    private static double scale(Canvas canvas, double y, double left, double wide) {
        ChartStyle style = canvas.style;
        int steps = 20;
        for (int i = 0; i < steps; i++) {
            int colour = style.heat((i + 0.5) / steps);
            canvas.rect(left + i * wide / steps, y, wide / steps + 0.3, 8, Paint.fill(colour));
        }
        double base = y + 8 + style.size() * 1.2;
        canvas.text("0 %", left, base, Anchor.START, style.small(), style.muted());
        canvas.text("100 %", left + wide, base, Anchor.END, style.small(), style.muted());
        return base + 3;
    }

    private DataTable table() {
        List<String> header = new ArrayList<>(List.of("#", unitName));
        columns.forEach(column -> header.add(column.label()));
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.place(), row.label()));
            row.cells().forEach(cell -> line.add(cell.text()));
            lines.add(line);
        }
        return new DataTable(header, lines);
    }
}
