// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.scoring.Standing;

/**
 * A unit over the years.
 *
 * @param unit as the last assessment that has it has it
 * @param standings one for each year of the panel; empty where it was not assessed
 * @param trend of its values since the last break; empty when it was scored only once since
 */
public record Trajectory(Unit unit, List<Optional<Standing>> standings, Optional<Trend> trend) {
    public Trajectory {
        standings = List.copyOf(standings);
    }

    /** The group it belongs to in the last assessment that has it; null for none. */
    public UnitGroup group() {
        return unit.getGroup();
    }

    /** Whether {@link #value} is a percent of the maximum: it has one in every year in which it was scored. */
    public boolean percents() {
        return standings.stream()
                .flatMap(Optional::stream)
                .allMatch(each -> each.points() == null || each.percent() != null);
    }

    /** Percent of the maximum, else points or, in index mode, the value; null unless scored in that year. */
    public BigDecimal value(int year) {
        Standing standing = standings.get(year).orElse(null);
        if (standing == null) {
            return null;
        }
        return percents() ? standing.percent() : standing.points();
    }

    /** 1 is best, among the group that it belonged to in that year; null unless ranked in that year. */
    public Integer rank(int year) {
        return standings.get(year).map(Standing::rank).orElse(null);
    }

    /** Places won (above 0) or lost since the last year before in which it was ranked; null unless ranked in both. */
    public Integer moved(int year) {
        for (int before = year - 1; before >= 0 && rank(year) != null; before--) {
            if (rank(before) != null) {
                return rank(before) - rank(year);
            }
        }
        return null;
    }
}
