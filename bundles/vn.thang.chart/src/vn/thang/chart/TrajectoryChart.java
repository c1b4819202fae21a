// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.thang.chart.Legend.Mark;
import vn.thang.chart.Shape.Anchor;

/**
 * The ranks of units over several times, first place on top. Where the method has changed between two times stands a dashed
 * line.
 *
 * @param unitName the word above the names
 * @param times at least two
 * @param last the greatest rank there is, at least 1
 * @param breaks by number of the later time, what the dashed line before it says; empty texts for no break
 * @param marked target of the unit the chart is about; {@link Target#NOTHING} for none
 */
public record TrajectoryChart(
        String title,
        String sentence,
        String unitName,
        List<String> times,
        List<Line> lines,
        int last,
        List<String> breaks,
        String breakWord,
        Target marked)
        implements Chart {
    private static final double ROW = 16;
    private static final double MOST = 640;
    private static final double LEAST = 120;

    /**
     * A unit.
     *
     * @param ranks by time; NaN without a rank
     * @param texts by time, as printed
     */
    public record Line(String label, Target target, List<Double> ranks, List<String> texts) {
        public Line {
            ranks = List.copyOf(ranks);
            texts = List.copyOf(texts);
        }
    }

    public TrajectoryChart {
        times = List.copyOf(times);
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        double tall = Math.clamp(last * ROW, LEAST, MOST);
        double left = Canvas.MARGIN + canvas.measure(String.valueOf(last), style.small()) + 14;
        double widest = lines.stream()
                .mapToDouble(line -> canvas.measure(line.label(), style.bold()))
                .max()
                .orElse(0);
        double right = canvas.width - Canvas.MARGIN - Math.min(widest + 10, canvas.width * 0.4);
        double top = canvas.top() + style.size() * 2.2;
        Axis x =
                new Axis(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(times.size() - 1L), null, left, right);
        times(canvas, x, top, tall);
        List<Line> order = lines.stream()
                .sorted(Comparator.comparing(line -> line.target().equals(marked) && !marked.isNothing()))
                .toList();
        order.forEach(line -> line(canvas, x, top, tall, line));
        names(canvas, right + 10, top, tall, order.reversed());
        scale(canvas, left, top, tall);
        double y = top + tall + 8;
        if (breaks.stream().anyMatch(each -> !each.isEmpty())) {
            y = Legend.draw(canvas, List.of(new Legend.Entry(Mark.TICK, style.muted(), breakWord)), y);
        }
        return canvas.finish(y, table());
    }

    private double y(double top, double tall, double rank) {
        return top + 6 + (last <= 1 ? 0 : (rank - 1) / (last - 1)) * (tall - 12);
    }

    private void times(Canvas canvas, Axis x, double top, double tall) {
        ChartStyle style = canvas.style;
        double room = times.size() < 2 ? canvas.width : (x.to() - x.from()) / (times.size() - 1);
        for (int i = 0; i < times.size(); i++) {
            double at = x.place(i);
            canvas.line(at, top, at, top + tall, Paint.stroke(style.line(), 1));
            double half = Math.min(room - 6, 2 * Math.min(at, canvas.width - at));
            String name = canvas.fit(times.get(i), half, style.small());
            canvas.text(name, at, top - 8, Anchor.MIDDLE, style.small(), style.muted());
            if (i > 0 && !breaks.get(i).isEmpty()) {
                double between = (x.place(i - 1) + at) / 2;
                canvas.line(between, top, between, top + tall, Paint.dashed(style.muted(), 1.5));
                canvas.region(new Box(between - 4, top, 8, tall), Target.NOTHING, breaks.get(i));
            }
        }
    }

    private void scale(Canvas canvas, double left, double top, double tall) {
        ChartStyle style = canvas.style;
        double taken = Double.NEGATIVE_INFINITY;
        for (int rank = 1; rank <= last; rank++) {
            double base = y(top, tall, rank) + style.size() * 0.33;
            boolean round = rank == 1 || last <= 20 || rank % 5 == 0;
            if (round && base - style.size() > taken) {
                canvas.text(String.valueOf(rank), left - 10, base, Anchor.END, style.small(), style.muted());
                taken = base + 2;
            }
        }
    }

    private void line(Canvas canvas, Axis x, double top, double tall, Line line) {
        ChartStyle style = canvas.style;
        boolean own = !marked.isNothing() && line.target().equals(marked);
        int colour = own ? style.accent() : style.mark();
        double[] before = null;
        for (int i = 0; i < times.size(); i++) {
            double rank = line.ranks().get(i);
            if (Double.isNaN(rank)) {
                before = null;
                continue;
            }
            double[] now = {x.place(i), y(top, tall, rank)};
            if (before != null) {
                Paint stroke = Paint.stroke(colour, own ? 3 : 1.25);
                canvas.line(before[0], before[1], now[0], now[1], stroke);
            }
            double radius = own ? 4.5 : 3;
            canvas.circle(now[0], now[1], radius, Paint.fill(colour).stroked(style.background(), 1));
            canvas.region(
                    new Box(now[0] - 5, now[1] - 5, 10, 10),
                    line.target(),
                    line.label() + ", " + times.get(i) + ": " + line.texts().get(i));
            before = now;
        }
    }

    /** Names beside the last place, as many as find room, the marked one first. */
    private void names(Canvas canvas, double left, double top, double tall, List<Line> order) {
        ChartStyle style = canvas.style;
        List<Box> taken = new ArrayList<>();
        for (Line line : order) {
            boolean own = !marked.isNothing() && line.target().equals(marked);
            double rank = line.ranks().getLast();
            if (!Double.isNaN(rank)) {
                Font font = own ? style.bold() : style.small();
                double base = y(top, tall, rank) + style.size() * 0.34;
                Box box = new Box(left, base - font.size(), canvas.width - left, font.size() * 1.15);
                if (taken.stream().noneMatch(box::overlaps)) {
                    taken.add(box);
                    String name = canvas.fit(line.label(), canvas.width - Canvas.MARGIN - left, font);
                    canvas.text(name, left, base, Anchor.START, font, own ? style.accent() : style.text());
                    canvas.region(box, line.target(), line.label());
                }
            }
        }
    }

    private DataTable table() {
        List<String> header = new ArrayList<>(List.of(unitName));
        header.addAll(times);
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.label()));
            row.addAll(line.texts());
            rows.add(row);
        }
        return new DataTable(header, rows);
    }
}
