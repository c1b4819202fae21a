// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.chart.Chart;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** The charts that bundles of others bring. One that fails is a chart that is not there, with the bundle named as the reason. */
public final class InstalledCharts {
    private InstalledCharts() {}

    /** Those about a single unit, or those about a group. */
    public static List<Part<ChartType>> all(boolean ofUnit) {
        return InstalledParts.of(ChartType.class).stream()
                .filter(part -> part.service().ofUnit() == ofUnit)
                .toList();
    }

    /**
     * One chart.
     *
     * @param values what was chosen, as {@link ChartType#with} takes it
     * @param unit there when the type is about a unit
     */
    public static ResultChart draw(
            Part<ChartType> part,
            Map<String, String> values,
            ScoringRun run,
            GroupStandings group,
            Optional<Unit> unit,
            Locale locale) {
        String id = part.service().id();
        String label = part.service().label().in(locale);
        Words words = new Words(locale);
        try {
            Optional<Chart> chart = part.service().with(values).chart(run, group, unit, locale);
            return chart.map(each -> ResultChart.of(id, each))
                    .orElseGet(() -> ResultChart.none(id, label, words.text("none.added")));
        } catch (RuntimeException | LinkageError e) {
            return ResultChart.none(id, label, words.text("extension.failed", part.origin(), String.valueOf(e)));
        }
    }
}
