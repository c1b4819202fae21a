// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import vn.thang.chart.Shape.Anchor;
import vn.thang.criteria.text.Numbers;

/**
 * How many units reached how much: a histogram over the bands.
 *
 * @param axis what is counted along the axis
 * @param counted the word for the number of units, such as "units"
 * @param values one per unit; those that do not exist are left out
 * @param zones the bands, lowest first; empty without a banding
 * @param marked the unit the chart is about
 * @param whole whether the values are whole numbers, which have a bar each when they are not too many
 */
public record DistributionChart(
        String title,
        String sentence,
        String axis,
        String counted,
        List<Value> values,
        List<Zone> zones,
        Optional<Value> marked,
        boolean whole)
        implements Chart {
    private static final double HEIGHT = 130;
    private static final int BINS = 18;

    public DistributionChart {
        values = List.copyOf(values);
        zones = List.copyOf(zones);
    }

    @Override
    public Drawing draw(double width, ChartStyle style, Locale locale) {
        Canvas canvas = new Canvas(this, width, style);
        double head = canvas.top() + style.size() * 1.5 + AxisLabels.height(style) + 6;
        ZonePlot plot = plot(canvas, head);
        double bottom = plot.draw(zones, axis, locale);
        int[] bins = bars(canvas, plot, locale);
        marker(canvas, plot, bins);
        if (!zones.isEmpty()) {
            bottom = Legend.draw(canvas, legend(style), bottom + 4);
        }
        return canvas.finish(bottom, table(plot.axis, bins, locale));
    }

    private ZonePlot plot(Canvas canvas, double head) {
        var range = all().filter(value -> !Double.isNaN(value)).summaryStatistics();
        return whole && range.getCount() > 0 && range.getMax() - range.getMin() < BINS
                ? ZonePlot.overWhole(canvas, range.getMin(), range.getMax(), head, HEIGHT)
                : ZonePlot.over(canvas, all(), head, HEIGHT);
    }

    private DoubleStream all() {
        return DoubleStream.concat(
                values.stream().mapToDouble(Value::value), marked.stream().mapToDouble(Value::value));
    }

    /** The number of bins: a whole number of them between two ticks. */
    private static int perTick(Axis axis) {
        if (isWhole(axis)) {
            return 1;
        }
        int wanted = Math.max(1, Math.round((float) BINS / axis.steps()));
        return wanted >= 4 ? 5 : wanted >= 2 ? 2 : 1;
    }

    /** Whether the bins lie around the ticks and not between them. */
    private static boolean isWhole(Axis axis) {
        return axis.ticks().getFirst().compareTo(axis.low()) != 0;
    }

    private int[] bars(Canvas canvas, ZonePlot plot, Locale locale) {
        Axis axis = plot.axis;
        int[] bins = new int[axis.steps() * perTick(axis)];
        double step = axis.step().doubleValue() / perTick(axis);
        int own = -1;
        for (Value value : values) {
            if (value.exists()) {
                bins[bin(value.value(), axis, step, bins.length)]++;
            }
        }
        if (marked.isPresent() && marked.get().exists()) {
            own = bin(marked.get().value(), axis, step, bins.length);
        }
        int highest = highest(bins);
        ChartStyle style = canvas.style;
        double room = room(canvas, plot);
        for (int i = 0; i < bins.length; i++) {
            if (bins[i] == 0) {
                continue;
            }
            double left = axis.place(axis.low().doubleValue() + i * step);
            double right = axis.place(axis.low().doubleValue() + (i + 1) * step);
            double tall = room * bins[i] / highest;
            int colour = i == own ? style.accent() : style.mark();
            canvas.rect(left + 1, plot.bottom - tall, right - left - 2, tall, Paint.fill(colour));
            String count = String.valueOf(bins[i]);
            if (canvas.measure(count, style.small()) <= right - left) {
                double y = plot.bottom - tall - 3;
                canvas.text(count, (left + right) / 2, y, Anchor.MIDDLE, style.small(), style.text());
            }
            Box bar = new Box(left, plot.bottom - tall, right - left, tall);
            canvas.region(bar, Target.NOTHING, range(axis, i, step, locale) + ": " + bins[i] + " " + counted);
        }
        return bins;
    }

    private static double barTop(Canvas canvas, ZonePlot plot, int[] bins, Value own) {
        double step = plot.axis.step().doubleValue() / perTick(plot.axis);
        int count = bins[bin(own.value(), plot.axis, step, bins.length)];
        return plot.bottom - room(canvas, plot) * count / highest(bins);
    }

    private static double room(Canvas canvas, ZonePlot plot) {
        return plot.bottom - plot.top - canvas.style.size() * 1.5;
    }

    private static int highest(int[] bins) {
        return Math.max(1, Arrays.stream(bins).max().orElse(1));
    }

    private static int bin(double value, Axis axis, double step, int count) {
        int bin = (int) Math.floor((value - axis.low().doubleValue()) / step + 1e-9);
        return Math.clamp(bin, 0, count - 1);
    }

    /** From edge to edge of a bin, with all the decimals that the edges have; the whole number that a bin is of. */
    private static String range(Axis axis, int bin, double step, Locale locale) {
        if (isWhole(axis)) {
            return axis.label(axis.ticks().get(bin), locale);
        }
        BigDecimal width = BigDecimal.valueOf(step);
        BigDecimal from = axis.low().add(width.multiply(BigDecimal.valueOf(bin)));
        int decimals = Math.max(0, width.stripTrailingZeros().scale());
        return Numbers.grouped(from, decimals, locale) + " – " + Numbers.grouped(from.add(width), decimals, locale);
    }

    private void marker(Canvas canvas, ZonePlot plot, int[] bins) {
        marked.filter(Value::exists).ifPresent(own -> {
            double x = plot.axis.place(own.value());
            double base = canvas.top() + canvas.style.size();
            AxisLabels.above(
                    canvas,
                    List.of(new AxisLabels.Label(own.label(), own.text(), x, true, own.target())),
                    base,
                    1,
                    barTop(canvas, plot, bins, own) - canvas.style.size() * 1.4);
        });
    }

    private List<Legend.Entry> legend(ChartStyle style) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = zones.size() - 1; i >= 0; i--) {
            Zone zone = zones.get(i);
            entries.add(new Legend.Entry(
                    Legend.Mark.SQUARE, style.band(zone.index(), zone.count()), zone.label(), zone.target()));
        }
        return entries;
    }

    private DataTable table(Axis axis, int[] bins, Locale locale) {
        double step = axis.step().doubleValue() / perTick(axis);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < bins.length; i++) {
            rows.add(List.of(range(axis, i, step, locale), String.valueOf(bins[i])));
        }
        return new DataTable(List.of(this.axis, counted), rows);
    }
}
