// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.text.Numbers;

/** A linear axis with round ticks. The step is 1, 2 or 5 times a power of ten; ticks are its multiples. */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step, double from, double to) {
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * An axis over at least {@code low} to {@code high} that begins and ends at a tick.
     *
     * @param ticks about how many steps it has
     * @param from where on the drawing the low end lies
     */
    static Axis over(double low, double high, int ticks, double from, double to) {
        double around = high > low ? 0 : Math.max(1, Math.abs(low) / 10) / 2;
        BigDecimal step = step((high - low + 2 * around) / ticks);
        BigDecimal first = floor(low - around, step);
        BigDecimal last = floor(high + around, step);
        if (last.doubleValue() < high + around) {
            last = last.add(step);
        }
        return new Axis(first, last, step, from, to);
    }

    /** An axis of whole numbers, with room for a bar around each of them. */
    static Axis ofWhole(double lowest, double highest, double from, double to) {
        BigDecimal half = new BigDecimal("0.5");
        return new Axis(
                BigDecimal.valueOf(lowest).subtract(half),
                BigDecimal.valueOf(highest).add(half),
                BigDecimal.ONE,
                from,
                to);
    }

    /** The smallest round step of at least this size. */
    static BigDecimal step(double size) {
        int power = (int) Math.floor(Math.log10(size));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        return STEPS.stream()
                .map(unit::multiply)
                .filter(each -> each.doubleValue() >= size * (1 - 1e-9))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal floor(double value, BigDecimal step) {
        return BigDecimal.valueOf(Math.floor(value / step.doubleValue() + 1e-9)).multiply(step);
    }

    /** Where a value lies; values off the axis lie at its end. */
    double place(double value) {
        double share = (value - low.doubleValue()) / (high.doubleValue() - low.doubleValue());
        return from + Math.clamp(share, 0, 1) * (to - from);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal first = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (BigDecimal tick = first; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** How many steps long it is. */
    int steps() {
        return high.subtract(low).divide(step, 0, RoundingMode.HALF_UP).intValue();
    }

    String label(BigDecimal tick, Locale locale) {
        return Numbers.grouped(tick, Math.max(0, step.stripTrailingZeros().scale()), locale);
    }
}
