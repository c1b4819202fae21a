// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.internal.Means;

/** The middle of exact decimals. */
public final class Median {
    private Median() {}

    /** The middle value; the mean of the two middle ones to 34 significant digits for an even number; empty for none. */
    public static Optional<BigDecimal> of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n == 0 ? Optional.empty() : Optional.of(Means.mean(sorted.subList((n - 1) / 2, n / 2 + 1)));
    }
}
