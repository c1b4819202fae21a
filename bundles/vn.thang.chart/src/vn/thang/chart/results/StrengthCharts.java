// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.analysis.GroupProfile;
import vn.thang.analysis.StrengthsAndWeaknesses;
import vn.thang.analysis.UnitProfile;
import vn.thang.analysis.UnitProfile.Entry;
import vn.thang.assessment.Unit;
import vn.thang.chart.DumbbellChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;

/** The criteria at which a unit stands out from the median of its group. */
final class StrengthCharts {
    private static final int EACH = 6;

    private final GroupProfile group;
    private final Words words;

    StrengthCharts(GroupProfile group, Words words) {
        this.group = group;
        this.words = words;
    }

    ResultChart of(Unit unit) {
        String title = words.text("strengths.title", words.name(unit));
        StrengthsAndWeaknesses found =
                StrengthsAndWeaknesses.of(UnitProfile.of(group, unit), StrengthsAndWeaknesses.CLEAR_DISTANCE);
        if (found.strengths().isEmpty() && found.weaknesses().isEmpty()) {
            return ResultChart.none(
                    ChartKind.STRENGTHS, title, words.text("none.strengths", StrengthsAndWeaknesses.CLEAR_DISTANCE));
        }
        int rest = Math.max(0, found.strengths().size() - EACH)
                + Math.max(0, found.weaknesses().size() - EACH);
        return ResultChart.of(
                ChartKind.STRENGTHS,
                new DumbbellChart(
                        title,
                        words.text("strengths.sentence", names(found.strengths()), names(found.weaknesses())),
                        words.text("median"),
                        words.name(unit),
                        List.of(
                                words.text("criterion"),
                                words.text("median"),
                                words.name(unit),
                                words.text("difference")),
                        Stream.concat(
                                        found.strengths().stream().limit(EACH),
                                        found.weaknesses().stream().limit(EACH))
                                .map(entry -> row(unit, entry))
                                .toList(),
                        rest > 0 ? words.text("rest", rest) : ""));
    }

    private String names(List<Entry> entries) {
        return entries.isEmpty()
                ? "–"
                : entries.stream()
                        .limit(EACH)
                        .map(entry -> words.name(entry.node()))
                        .collect(Collectors.joining("; "));
    }

    private DumbbellChart.Row row(Unit unit, Entry entry) {
        return new DumbbellChart.Row(
                value(unit, entry, entry.median()),
                value(unit, entry, entry.percent()),
                words.shortPercent(StrengthsAndWeaknesses.difference(entry)));
    }

    private Value value(Unit unit, Entry entry, BigDecimal percent) {
        return new Value(
                words.name(entry.node()),
                percent.doubleValue(),
                words.percent(percent),
                Target.cell(unit.getId(), entry.node().id()));
    }
}
