// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.RatioRule;

/**
 * Finds figures whose points sum to a given total exactly.
 *
 * <p>1. One level for all criteria is bisected: quality = level^difficulty + noise. 2. What is still missing is spread
 * over the criteria that score a ratio. 3. Two ratios are moved by a few items each until the hundredths agree.
 */
final class Solver {
    private static final int WINDOW = 400;

    private final List<Criterion> criteria;
    private final Map<Criterion, Double> exponents;
    private final Map<Criterion, Double> noise = new LinkedHashMap<>();

    Solver(List<Criterion> criteria, Map<Criterion, Double> exponents, SplitMix random) {
        this.criteria = criteria;
        this.exponents = exponents;
        for (Criterion criterion : criteria) {
            noise.put(criterion, (2 * random.unit() - 1) * Difficulty.noise(criterion.getCode()));
        }
    }

    /** Sets all figures to what a unit on this level reports. */
    void fill(Sheet sheet, double level) {
        for (Criterion criterion : criteria) {
            double quality = StrictMath.pow(level, exponents.get(criterion)) + noise.get(criterion);
            Figures.set(sheet, criterion, Math.clamp(quality, 0, 1));
        }
    }

    private void fill(Sheet sheet, double level, Sheet limit) {
        fill(sheet, level);
        for (Criterion criterion : criteria) {
            if (limit != null && criterion.getRule() instanceof RatioRule rule) {
                long now = sheet.get(rule.getNumerator().getCode()).longValueExact();
                sheet.set(rule.getNumerator(), Math.min(now, most(sheet, rule, limit)));
            }
        }
    }

    /**
     * Fills the sheet so that the criteria earn {@code target} hundredths of a point; returns the level.
     *
     * @param limit no numerator may exceed the one there; null = no limit but the maximum
     */
    double solve(Sheet sheet, long target, Sheet limit) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            fill(sheet, middle, limit);
            if (sheet.hundredths(criteria) <= target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        fill(sheet, low, limit);
        List<Criterion> ratios = criteria.stream()
                .filter(c -> c.getRule() instanceof RatioRule r && most(sheet, r, limit) > 0)
                .toList();
        spread(sheet, ratios, target, limit);
        meet(sheet, ratios, target, limit);
        return low;
    }

    private void spread(Sheet sheet, List<Criterion> ratios, long target, Sheet limit) {
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < ratios.size(); i++) {
                long rest = target - sheet.hundredths(criteria);
                if (Math.abs(rest) <= 10) {
                    return;
                }
                Criterion criterion = ratios.get(i);
                RatioRule rule = (RatioRule) criterion.getRule();
                double perItem = criterion.getMaximum().doubleValue() * 100 / Figures.most(sheet, rule);
                long items = Math.round(rest / (double) (ratios.size() - i) / perItem);
                long now = sheet.get(rule.getNumerator().getCode()).longValueExact();
                sheet.set(rule.getNumerator(), Math.clamp(now + items, 0, most(sheet, rule, limit)));
            }
        }
    }

    private void meet(Sheet sheet, List<Criterion> ratios, long target, Sheet limit) {
        for (Criterion first : ratios) {
            for (Criterion second : ratios) {
                long others = sheet.hundredths(criteria) - sheet.hundredths(first) - sheet.hundredths(second);
                if (first != second && meet(sheet, first, second, target - others, limit)) {
                    return;
                }
            }
        }
        throw new IllegalStateException("No figures give " + target + " hundredths");
    }

    private boolean meet(Sheet sheet, Criterion first, Criterion second, long target, Sheet limit) {
        Map<Long, Long> numerators = new HashMap<>();
        RatioRule secondRule = (RatioRule) second.getRule();
        long[] others = around(sheet, secondRule, limit);
        for (long value : others) {
            sheet.set(secondRule.getNumerator(), value);
            numerators.putIfAbsent(sheet.hundredths(second), value);
        }
        RatioRule firstRule = (RatioRule) first.getRule();
        long[] candidates = around(sheet, firstRule, limit);
        for (long value : candidates) {
            sheet.set(firstRule.getNumerator(), value);
            Long found = numerators.get(target - sheet.hundredths(first));
            if (found != null) {
                sheet.set(secondRule.getNumerator(), found);
                return true;
            }
        }
        sheet.set(firstRule.getNumerator(), candidates[0]);
        sheet.set(secondRule.getNumerator(), others[0]);
        return false;
    }

    /** The numerator there now, then its neighbours, nearest first, within what is possible. */
    private static long[] around(Sheet sheet, RatioRule rule, Sheet limit) {
        long now = sheet.get(rule.getNumerator().getCode()).longValueExact();
        long most = most(sheet, rule, limit);
        return LongStream.rangeClosed(0, WINDOW)
                .flatMap(d -> d == 0 ? LongStream.of(now) : LongStream.of(now - d, now + d))
                .filter(n -> n >= 0 && n <= most)
                .toArray();
    }

    private static long most(Sheet sheet, RatioRule rule, Sheet limit) {
        long most = Figures.most(sheet, rule);
        return limit == null
                ? most
                : Math.min(most, limit.get(rule.getNumerator().getCode()).longValueExact());
    }
}
