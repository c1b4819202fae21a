// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.criteria.text.Numbers;
import vn.thang.exchange.internal.Target.Check;

/** The checks of single values; numbers in their messages are written as in data files, for they are to be typed there. */
final class Checks {
    static final Check ANY = value -> Optional.empty();
    static final List<BigDecimal> YES_NO = List.of(BigDecimal.ONE, BigDecimal.ZERO);
    static final List<BigDecimal> FULL_HALF_NONE = List.of(BigDecimal.ONE, new BigDecimal("0.5"), BigDecimal.ZERO);

    private Checks() {}

    static Check oneOf(List<BigDecimal> allowed) {
        return value -> allowed.stream().anyMatch(a -> a.compareTo(value) == 0)
                ? Optional.empty()
                : Optional.of(Problems.TEXTS.message(
                        "value.answer",
                        Numbers.plain(value),
                        allowed.stream().map(Numbers::plain).collect(Collectors.joining(", "))));
    }

    /** {@code low} and {@code high} may be null = no bound. */
    static Check between(BigDecimal low, BigDecimal high, String lowKey, String highKey) {
        return value -> {
            if (low != null && value.compareTo(low) < 0) {
                return Optional.of(Problems.TEXTS.message(lowKey, Numbers.plain(value), Numbers.plain(low)));
            }
            if (high != null && value.compareTo(high) > 0) {
                return Optional.of(Problems.TEXTS.message(highKey, Numbers.plain(value), Numbers.plain(high)));
            }
            return Optional.empty();
        };
    }

    static Check decimals(int most) {
        return value -> value.stripTrailingZeros().scale() <= most
                ? Optional.empty()
                : Optional.of(
                        most == 0
                                ? Problems.TEXTS.message("value.whole", Numbers.plain(value))
                                : Problems.TEXTS.message(
                                        "value.decimals", Numbers.plain(value), Integer.toString(most)));
    }

    /** {@code step} may be null = any value. */
    static Check steps(BigDecimal from, BigDecimal step) {
        if (step == null || step.signum() <= 0) {
            return ANY;
        }
        BigDecimal start = from == null ? BigDecimal.ZERO : from;
        return value -> value.subtract(start).remainder(step).signum() == 0
                ? Optional.empty()
                : Optional.of(Problems.TEXTS.message(
                        "points.step", Numbers.plain(value), Numbers.plain(step), Numbers.plain(start)));
    }
}
