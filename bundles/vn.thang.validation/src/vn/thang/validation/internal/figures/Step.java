// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What changed from one time to the next: {@code places: 51 -> 57 = down 6}, {@code change: 62.5 -> 65 = +2.5}, {@code
 * growth: 200 -> 250 = 25%}.
 *
 * @param stated up is positive
 */
record Step(Kind kind, BigDecimal before, BigDecimal after, Printed stated) implements Check {
    /** What is counted. */
    enum Kind {
        /** Places of a ranking: a smaller number is up. */
        PLACES,
        /** The later value less the earlier one. */
        CHANGE,
        /** That in percent of the earlier one. */
        GROWTH
    }

    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    @Override
    public String rule() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Result against(Runs runs) {
        BigDecimal change = after.subtract(before);
        return Result.compare(
                stated,
                switch (kind) {
                    case PLACES -> change.negate();
                    case CHANGE -> change;
                    case GROWTH -> change.movePointRight(2).divide(before, CONTEXT);
                });
    }
}
