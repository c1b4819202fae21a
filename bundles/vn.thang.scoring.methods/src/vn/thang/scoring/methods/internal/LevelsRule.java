// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PointsRounding;

/** One of several answers, each with its points. */
final class LevelsRule extends FiguresRule {
    /** An answer's points, and its name in the explanation. */
    record Level(BigDecimal points, Object name) {}

    private final SortedMap<BigDecimal, Level> levels;

    LevelsRule(BigDecimal maximum, FigureKey figure, Map<BigDecimal, Level> levels) {
        super(maximum, List.of(figure));
        this.levels = new TreeMap<>(levels);
    }

    @Override
    Outcome calculate(FigureRow row) {
        Level level = levels.get(row.value(0));
        return level == null
                ? problem("levels.answer", row.value(0), List.copyOf(levels.keySet()))
                : Outcome.of(level.points());
    }

    @Override
    public Message explain(FigureRow row, BigDecimal points) {
        Level level = levels.get(row.value(0));
        return text("levels", row.value(0), level == null ? "" : level.name(), points);
    }

    @Override
    public FastRule fast(PointsRounding rounding, int scale) {
        int n = levels.size();
        int digits = Math.max(
                0, levels.keySet().stream().mapToInt(BigDecimal::scale).max().orElse(0));
        long[] answers = new long[n];
        long[] points = new long[n];
        int i = 0;
        for (Map.Entry<BigDecimal, Level> level : levels.entrySet()) {
            answers[i] = Longs.scaled(level.getKey(), digits);
            points[i++] = Longs.points(level.getValue().points(), rounding, scale);
            if (answers[i - 1] == FastRule.SLOW) {
                return null;
            }
        }
        return (figures, row) -> {
            long state = Longs.state(figures[0], row);
            if (state != 0) {
                return state;
            }
            int shift = digits - figures[0].scale();
            long answer = Longs.shifted(figures[0].unscaled(row), shift);
            long factor = Longs.power(Math.max(0, -shift));
            for (int k = 0; k < n; k++) {
                if (Longs.times(answers[k], factor) == answer) {
                    return answer == FastRule.SLOW ? FastRule.SLOW : points[k];
                }
            }
            return FastRule.SLOW;
        };
    }
}
