// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A straight line by least squares through what a unit had.
 *
 * @param slope change for one year, to 34 significant digits
 * @param years how many years it is drawn from, at least 2
 */
public record Trend(BigDecimal slope, int years) {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    /**
     * Empty for fewer than two years, or when all are the same year.
     *
     * @param years as many as values
     */
    public static Optional<Trend> of(List<Integer> years, List<BigDecimal> values) {
        int n = years.size();
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal sumX = BigDecimal.ZERO;
        BigDecimal sumY = BigDecimal.ZERO;
        BigDecimal sumXx = BigDecimal.ZERO;
        BigDecimal sumXy = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            BigDecimal x = BigDecimal.valueOf(years.get(i));
            sumX = sumX.add(x);
            sumY = sumY.add(values.get(i));
            sumXx = sumXx.add(x.multiply(x));
            sumXy = sumXy.add(x.multiply(values.get(i)));
        }
        BigDecimal spread = count.multiply(sumXx).subtract(sumX.multiply(sumX));
        return n < 2 || spread.signum() == 0
                ? Optional.empty()
                : Optional.of(new Trend(
                        count.multiply(sumXy).subtract(sumX.multiply(sumY)).divide(spread, CONTEXT), n));
    }
}
