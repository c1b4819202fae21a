// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers of a chart that belong together.
 *
 * @param name in the legend
 * @param values one for each category; empty = none there, which is not zero
 * @param decimals how many are printed, 0 to 10
 * @param rgb the colour, 0xRRGGBB
 */
public record Series(String name, List<Optional<BigDecimal>> values, int decimals, int rgb) {
    public Series {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("decimals " + decimals);
        }
    }
}
