// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.stream.Stream;
import vn.thang.criteria.Population;

/** A rule that compares a unit with the others; its statistic is taken before any unit is scored. */
public interface PopulationRule extends CompiledRule {
    Population population();

    /**
     * The figure of the population that the points depend on; null when it is undefined.
     *
     * @param units the units to which the criterion applies, in unit order
     */
    Fraction statistic(Stream<FigureRow> units);
}
