// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import vn.thang.scoring.Standing;

/**
 * {@code mean(departments) = 62.5} and its like.
 *
 * @param condition null = all units of the group
 */
record GroupFigure(Kind kind, String group, Condition condition, Printed stated) implements Check {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    /** What is computed of the standings of a group. */
    enum Kind {
        COUNT("count", s -> BigDecimal.valueOf(s.size())),
        TOTAL("total", s -> sum(s, Standing::points)),
        MEAN("mean", s -> sum(s, Standing::points).divide(BigDecimal.valueOf(s.size()), CONTEXT)),
        MEAN_PERCENT("meanPercent", s -> sum(s, Standing::percent).divide(BigDecimal.valueOf(s.size()), CONTEXT)),
        HIGHEST("highest", GroupFigure::highest),
        LOWEST("lowest", GroupFigure::lowest),
        SPREAD("spread", s -> highest(s).subtract(lowest(s)));

        private final String word;
        private final Function<List<Standing>, BigDecimal> value;

        Kind(String word, Function<List<Standing>, BigDecimal> value) {
            this.word = word;
            this.value = value;
        }

        String word() {
            return word;
        }
    }

    @Override
    public String rule() {
        return kind.word();
    }

    @Override
    public Result against(Runs runs) {
        return switch (runs.group(group)) {
            case Runs.Group.Missing missing -> Result.notCheckable(stated.text(), missing.why());
            case Runs.Group.Scored scored -> Result.compare(stated, kind.value.apply(chosen(scored.standings())));
        };
    }

    private List<Standing> chosen(List<Standing> standings) {
        return condition == null
                ? standings
                : standings.stream().filter(condition::holds).toList();
    }

    private static BigDecimal sum(List<Standing> standings, Function<Standing, BigDecimal> value) {
        return standings.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal highest(List<Standing> standings) {
        return standings.stream().map(Standing::points).reduce(BigDecimal::max).orElseThrow();
    }

    private static BigDecimal lowest(List<Standing> standings) {
        return standings.stream().map(Standing::points).reduce(BigDecimal::min).orElseThrow();
    }
}
