// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.thang.validation.Verdict;

/**
 * {@code mean: 62.5 within 27..78}, {@code mean: 62.5 within 7*70..78 + 12*60..70 + 9*27..60}: a mean lies between what the
 * parts allow, so many units each with values from a lowest to a highest. A mean printed as p came from [p − ½, p + ½)
 * units of its last place.
 */
record MeanWithin(Printed mean, List<Part> parts) implements Check {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final int SHOWN_DECIMALS = 2;

    /** So many units with values between two bounds. */
    record Part(BigDecimal count, BigDecimal low, BigDecimal high) {}

    @Override
    public String rule() {
        return "mean";
    }

    @Override
    public Result against(Runs runs) {
        BigDecimal n = parts.stream().map(Part::count).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Part part : parts) {
            low = low.add(part.count().multiply(part.low()));
            high = high.add(part.count().multiply(part.high()));
        }
        low = low.divide(n, CONTEXT);
        high = high.divide(n, CONTEXT);
        BigDecimal half = BigDecimal.ONE.movePointLeft(mean.decimals()).divide(BigDecimal.TWO);
        BigDecimal over = mean.value().subtract(half).subtract(high);
        BigDecimal under = mean.value().add(half).subtract(low);
        boolean possible = over.signum() <= 0 && under.signum() > 0;
        Printed lowest = shown(low);
        Printed highest = shown(high);
        BigDecimal outside = over.signum() > 0
                ? mean.value().subtract(highest.value())
                : mean.value().subtract(lowest.value());
        return new Result(
                possible ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                mean.text(),
                lowest.text() + ".." + highest.text(),
                possible ? "" : Result.signed(outside),
                Check.TEXTS.message(
                        possible ? "figure.mean.possible" : "figure.mean.impossible",
                        mean.message(),
                        lowest.message(),
                        highest.message(),
                        outside));
    }

    private Printed shown(BigDecimal bound) {
        BigDecimal rounded = bound.setScale(Math.max(mean.decimals(), SHOWN_DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Printed(rounded.scale() < 0 ? rounded.setScale(0) : rounded, mean.percent());
    }
}
