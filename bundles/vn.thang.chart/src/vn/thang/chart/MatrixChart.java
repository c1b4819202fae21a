// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.chart.Shape.Anchor;

/**
 * Everything against everything of the same kind. Rows and columns are the same, so that columns need only short names; where
 * cells are too narrow for their numbers, colours and tips say them.
 *
 * @param columns header of the table: one name and the other, and the number
 * @param scale what the cells hold
 * @param note stands below; may be empty
 */
public record MatrixChart(
        String title, String sentence, Scale scale, List<String> columns, List<Row> rows, Target marked, String note)
        implements Chart {
    private static final double MOST = 46;
    private static final double LEAST = 4;
    private static final double LOW_ROW = 13;
    private static final int STEPS = 20;

    /** What the cells hold. */
    public enum Scale {
        /** Chances from 0 to 1, on the ordered scale. */
        CHANCE,
        /** From −1 to 1; one hue on either side of 0. */
        SIGNED
    }

    /**
     * A row, and the column with the same number.
     *
     * @param shortName above the column and before the name
     * @param cells by column; NaN for none; the label is printed in the cell, the text in its tip
     */
    public record Row(String shortName, String label, Target target, List<Value> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private String name() {
            return label.isEmpty() ? shortName : shortName + "  " + label;
        }
    }

    public MatrixChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        double room = canvas.width - 2 * Canvas.MARGIN;
        double widest = rows.stream()
                .mapToDouble(row -> canvas.measure(row.name(), style.normal()))
                .max()
                .orElse(0);
        double names = Math.min(widest + 8, Math.max(room * 0.32, room - rows.size() * MOST));
        double wide = Math.clamp((room - names) / Math.max(1, rows.size()), LEAST, MOST);
        double tall = Math.clamp(wide * 0.5, LOW_ROW, 20);
        double left = Canvas.MARGIN + names;
        double y = heads(canvas, left, wide);
        for (Row row : rows) {
            row(canvas, row, new Box(left, y, wide, tall));
            y += tall;
        }
        y = key(canvas, y + 8, left, locale);
        if (!note.isEmpty()) {
            y = RowLayout.note(canvas, note, y);
        }
        return canvas.finish(y, table());
    }

    /** Short names above the columns, as many as find room. */
    private double heads(Canvas canvas, double left, double wide) {
        ChartStyle style = canvas.style;
        double base = canvas.top() + style.size();
        double taken = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.size(); i++) {
            String name = rows.get(i).shortName();
            double half = canvas.measure(name, style.small()) / 2;
            double x = left + (i + 0.5) * wide;
            if (x - half > taken && x + half <= canvas.width) {
                canvas.text(name, x, base, Anchor.MIDDLE, style.small(), style.muted());
                taken = x + half + 4;
            }
        }
        return base + 5;
    }

    private void row(Canvas canvas, Row row, Box first) {
        ChartStyle style = canvas.style;
        boolean own = !marked.isNothing() && row.target().equals(marked);
        Font font = first.height() < 16 ? style.small() : style.normal();
        String name = canvas.fit(row.name(), first.x() - Canvas.MARGIN - 6, font);
        double base = first.y() + first.height() / 2 + font.size() * 0.36;
        canvas.text(name, Canvas.MARGIN, base, Anchor.START, font, own ? style.accent() : style.text());
        canvas.region(new Box(0, first.y(), first.x(), first.height()), row.target(), row.name());
        double gap = first.width() > 12 ? 0.5 : 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Value cell = row.cells().get(i);
            Box box = new Box(
                    first.x() + i * first.width() + gap,
                    first.y() + gap,
                    first.width() - 2 * gap,
                    first.height() - 2 * gap);
            if (cell.exists()) {
                int colour = colour(style, cell.value());
                canvas.rect(box.x(), box.y(), box.width(), box.height(), Paint.fill(colour));
                if (canvas.measure(cell.label(), style.small()) <= box.width() - 2) {
                    double x = box.x() + box.width() / 2;
                    double line = box.y() + box.height() / 2 + style.size() * 0.33;
                    canvas.text(cell.label(), x, line, Anchor.MIDDLE, style.small(), ChartStyle.onto(colour));
                }
                String other = rows.get(i).name();
                canvas.region(box, cell.target(), row.name() + " · " + other + ": " + cell.text());
            } else {
                canvas.rect(box.x(), box.y(), box.width(), box.height(), Paint.fill(style.soft()));
            }
        }
    }

    private int colour(ChartStyle style, double value) {
        return switch (scale) {
            case CHANCE -> style.heat(value);
            case SIGNED -> style.signed(value);
        };
    }

    private double key(Canvas canvas, double y, double left, Locale locale) {
        ChartStyle style = canvas.style;
        double wide = Math.min(180, canvas.width - Canvas.MARGIN - left);
        boolean signed = scale == Scale.SIGNED;
        for (int i = 0; i < STEPS; i++) {
            double share = (i + 0.5) / STEPS;
            int colour = colour(style, signed ? 2 * share - 1 : share);
            canvas.rect(left + i * wide / STEPS, y, wide / STEPS + 0.3, 8, Paint.fill(colour));
        }
        double base = y + 8 + style.size() * 1.2;
        canvas.text(signed ? "−1" : "0 %", left, base, Anchor.START, style.small(), style.muted());
        if (signed) {
            canvas.text("0", left + wide / 2, base, Anchor.MIDDLE, style.small(), style.muted());
        }
        canvas.text(signed ? "1" : "100 %", left + wide, base, Anchor.END, style.small(), style.muted());
        return base + 3;
    }

    private DataTable table() {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i).exists()) {
                    lines.add(List.of(
                            row.name(), rows.get(i).name(), row.cells().get(i).text()));
                }
            }
        }
        return new DataTable(columns, lines);
    }
}
