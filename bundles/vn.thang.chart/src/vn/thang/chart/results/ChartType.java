// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.chart.Chart;
import vn.thang.criteria.extension.DeclaredPart;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/**
 * Draws something of the results that Thang does not draw. An OSGi service; bundles bring their own. The same results give
 * the same picture: no clock, no files. Of the forms of charts that there are, or one of its own ({@link
 * vn.thang.chart.OwnChart}). vn.thang.testkit.report.ChartTypeContractTest is the contract.
 */
public interface ChartType extends DeclaredPart {
    /** Whether it is about a single unit; else about a group of units. */
    boolean ofUnit();

    /**
     * The same type as chosen.
     *
     * @param values by name of the parameter, without {@linkplain vn.thang.criteria.extension.Parameter#problem problem};
     *     what is absent is preset
     */
    default ChartType with(Map<String, String> values) {
        return this;
    }

    /**
     * The chart.
     *
     * @param group of the standings of {@code run}
     * @param unit of the group; there when {@link #ofUnit()}, else perhaps, to be marked
     * @param locale the language of all texts: Vietnamese or English
     * @return empty when there is nothing to draw
     */
    Optional<Chart> chart(ScoringRun run, GroupStandings group, Optional<Unit> unit, Locale locale);
}
