// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.analysis.internal.Means;

/**
 * The mean of any selection of numbers, such as the points of the units that a person has filtered.
 *
 * @param counted how many have a number; the others do not count
 * @param value to 34 significant digits; null when none is counted
 */
public record Mean(int counted, BigDecimal value) {
    /** The mean of those that are there. */
    public static Mean of(Stream<Optional<BigDecimal>> numbers) {
        List<BigDecimal> stated = numbers.flatMap(Optional::stream).toList();
        return new Mean(stated.size(), Means.mean(stated));
    }
}
