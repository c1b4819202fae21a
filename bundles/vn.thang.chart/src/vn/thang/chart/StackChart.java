// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thang.chart.Legend.Mark;
import vn.thang.chart.Shape.Anchor;

/**
 * Shares of a whole, one bar for each row: how likely each band is.
 *
 * @param rowName the word above the names
 * @param parts names of the shares, the best first
 * @param note stands below; may be empty
 */
public record StackChart(
        String title, String sentence, String rowName, List<Value> parts, List<Row> rows, Target marked, String note)
        implements Chart {
    private static final double TALL = 18;
    private static final double BAR = 13;
    private static final double LEAST = 0.0005;

    /**
     * A unit.
     *
     * @param shares by part, 0 to 1
     * @param texts the same as they are printed
     * @param number what stands at the end of the row
     */
    public record Row(String label, Target target, List<Double> shares, List<String> texts, String number) {
        public Row {
            shares = List.copyOf(shares);
            texts = List.copyOf(texts);
        }
    }

    public StackChart {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        RowLayout layout = RowLayout.of(
                canvas,
                rows.stream().map(Row::label).toList(),
                rows.stream().map(Row::number).toList());
        double y = Legend.draw(
                        canvas,
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> new Legend.Entry(
                                        Mark.SQUARE,
                                        colour(style, i),
                                        parts.get(i).label(),
                                        parts.get(i).target()))
                                .toList(),
                        canvas.top())
                + 6;
        for (Row row : rows) {
            row(canvas, layout, row, y);
            y += TALL;
        }
        if (!note.isEmpty()) {
            y = RowLayout.note(canvas, note, y);
        }
        return canvas.finish(y, table());
    }

    private int colour(ChartStyle style, int part) {
        return style.band(parts.size() - 1 - part, parts.size());
    }

    private void row(Canvas canvas, RowLayout layout, Row row, double y) {
        ChartStyle style = canvas.style;
        boolean own = !marked.isNothing() && row.target().equals(marked);
        double middle = y + TALL / 2;
        layout.name(row.label(), own, middle);
        canvas.region(new Box(0, y, layout.from, TALL), row.target(), row.label());
        double x = layout.from;
        double room = layout.to - layout.from;
        canvas.rect(x, middle - BAR / 2, room, BAR, Paint.fill(style.soft()));
        for (int i = 0; i < parts.size(); i++) {
            double wide = row.shares().get(i) * room;
            if (row.shares().get(i) >= LEAST) {
                int colour = colour(style, i);
                canvas.rect(x, middle - BAR / 2, wide, BAR, Paint.fill(colour));
                if (canvas.measure(row.texts().get(i), style.small()) <= wide - 6) {
                    double base = middle + style.size() * 0.33;
                    canvas.text(
                            row.texts().get(i),
                            x + wide / 2,
                            base,
                            Anchor.MIDDLE,
                            style.small(),
                            ChartStyle.onto(colour));
                }
                canvas.region(
                        new Box(x, y, wide, TALL),
                        row.target(),
                        row.label() + " · " + parts.get(i).label() + ": "
                                + row.texts().get(i));
            }
            x += wide;
        }
        layout.number(row.number(), middle);
    }

    private DataTable table() {
        List<String> header = new ArrayList<>(List.of(rowName));
        parts.forEach(part -> header.add(part.label()));
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.label()));
            line.addAll(row.texts());
            lines.add(line);
        }
        return new DataTable(header, lines);
    }
}
