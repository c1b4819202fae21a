// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.chart.Legend.Mark;
import vn.thang.chart.Shape.Anchor;

/**
 * How far ranks may be trusted: for every unit a line from the rank that few trials better to the one that few trials worsen, with
 * the median and the official rank on it. Units that cannot be told apart lie on one ground.
 *
 * @param words what line, median and official rank are called, and units on one ground
 * @param columns header of the table: unit, official rank, low, median, high, places of those that cannot be told apart
 * @param last the greatest rank there is, at least 1
 * @param marked target of the unit the chart is about; {@link Target#NOTHING} for none
 * @param note stands below; may be empty
 */
public record IntervalChart(
        String title,
        String sentence,
        Words words,
        List<String> columns,
        List<Row> rows,
        int last,
        Target marked,
        String note)
        implements Chart {
    private static final double TALL = 18;
    private static final double TICKS = 6;

    /** What the marks are called. */
    public record Words(String interval, String median, String official, String tie) {}

    /**
     * A unit.
     *
     * @param rank the official one
     * @param text low to high as it is printed
     * @param tie places of those it cannot be told apart from, as printed; empty for none
     */
    public record Row(
            String label, Target target, int rank, double low, double median, double high, String text, String tie) {}

    public IntervalChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        RowLayout layout = RowLayout.of(
                canvas,
                rows.stream().map(IntervalChart::name).toList(),
                rows.stream().map(Row::text).toList());
        double top = canvas.top() + style.size() * 1.6;
        grounds(canvas, top);
        axis(canvas, layout, top, top + rows.size() * TALL);
        double y = top;
        for (Row row : rows) {
            row(canvas, layout, row, y);
            y += TALL;
        }
        y = Legend.draw(canvas, legend(style), y + 4);
        if (!note.isEmpty()) {
            y = RowLayout.note(canvas, note, y);
        }
        return canvas.finish(y, table());
    }

    private static String name(Row row) {
        return row.rank() + "  " + row.label();
    }

    private List<Legend.Entry> legend(ChartStyle style) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Mark.DASH, style.mark(), words.interval()));
        entries.add(new Legend.Entry(Mark.TICK, style.text(), words.median()));
        entries.add(new Legend.Entry(Mark.HOLLOW, style.text(), words.official()));
        if (rows.stream().anyMatch(row -> !row.tie().isEmpty())) {
            entries.add(new Legend.Entry(Mark.SQUARE, style.line(), words.tie()));
        }
        return entries;
    }

    /** Neighbours that cannot be told apart on one ground. */
    private void grounds(Canvas canvas, double top) {
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            String tie = rows.get(from).tie();
            if (i == rows.size() || !rows.get(i).tie().equals(tie)) {
                if (!tie.isEmpty()) {
                    double y = top + from * TALL + 1;
                    double tall = (i - from) * TALL - 2;
                    canvas.rect(2, y, canvas.width - 4, tall, 4, Paint.fill(canvas.style.soft()));
                    canvas.rect(2, y, 3, tall, Paint.fill(canvas.style.line()));
                }
                from = i;
            }
        }
    }

    private double place(RowLayout layout, double rank) {
        double inset = 6;
        double room = layout.to - layout.from - 2 * inset;
        return layout.from + inset + (last <= 1 ? 0.5 : (rank - 1) / (last - 1)) * room;
    }

    private void axis(Canvas canvas, RowLayout layout, double top, double bottom) {
        ChartStyle style = canvas.style;
        int step = Math.max(1, Axis.step(Math.max(1, (last - 1) / TICKS)).intValue());
        double taken = Double.NEGATIVE_INFINITY;
        for (int rank = 1; rank <= last; rank = rank == 1 && step > 1 ? step : rank + step) {
            double x = place(layout, rank);
            double wide = canvas.measure(String.valueOf(rank), style.small());
            if (x - wide / 2 > taken) {
                canvas.line(x, top, x, bottom, Paint.stroke(style.line(), 1));
                canvas.text(String.valueOf(rank), x, top - 4, Anchor.MIDDLE, style.small(), style.muted());
                taken = x + wide / 2 + 4;
            }
        }
    }

    private void row(Canvas canvas, RowLayout layout, Row row, double y) {
        ChartStyle style = canvas.style;
        boolean own = !marked.isNothing() && row.target().equals(marked);
        double middle = y + TALL / 2;
        layout.name(name(row), own, middle);
        int colour = own ? style.accent() : style.mark();
        double from = place(layout, row.low());
        double to = place(layout, row.high());
        canvas.rect(from - 2, middle - 2, to - from + 4, 4, 2, Paint.fill(colour));
        double median = place(layout, row.median());
        canvas.rect(median - 1.25, middle - 5, 2.5, 10, Paint.fill(style.text()));
        canvas.circle(place(layout, row.rank()), middle, 4, Paint.stroke(style.text(), 1.5));
        layout.number(row.text(), middle);
        String tie = row.tie().isEmpty() ? "" : "; " + words.tie() + ": " + row.tie();
        canvas.region(
                new Box(0, y, canvas.width, TALL),
                row.target(),
                name(row) + ": " + words.interval() + " " + row.text() + tie);
    }

    private DataTable table() {
        return new DataTable(
                columns,
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                String.valueOf(row.rank()),
                                number(row.low()),
                                number(row.median()),
                                number(row.high()),
                                row.tie()))
                        .toList());
    }

    private static String number(double rank) {
        return rank == Math.rint(rank) ? String.valueOf((long) rank) : String.valueOf(rank);
    }
}
