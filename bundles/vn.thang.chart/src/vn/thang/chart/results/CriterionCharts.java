// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.thang.analysis.CriterionStatistics;
import vn.thang.analysis.GroupProfile;
import vn.thang.analysis.PointsLost;
import vn.thang.assessment.Unit;
import vn.thang.chart.BarChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.scoring.ScoringRun;

/** Sorted bars of criteria. */
final class CriterionCharts {
    private static final int BARS = 15;
    /** As many as the table of reports names. */
    private static final int WEAKEST = 10;

    private static final int NAMED = 3;
    private static final int DECIMALS = 2;
    private static final double FULL = 100;

    private final Words words;

    CriterionCharts(Words words) {
        this.words = words;
    }

    ResultChart weakest(GroupProfile group) {
        String title = words.text("weakest.title", words.name(group.group()));
        List<CriterionStatistics> all = CriterionStatistics.of(
                        group.table(), group.group().group())
                .stream()
                .filter(each -> each.meanPercent() != null)
                .toList();
        if (all.isEmpty()) {
            return ResultChart.none(ChartKind.WEAKEST, title, words.text("none.criteria"));
        }
        List<CriterionStatistics> shown = all.stream().limit(WEAKEST).toList();
        CriterionStatistics first = shown.getFirst();
        return ResultChart.of(
                ChartKind.WEAKEST,
                new BarChart(
                        title,
                        words.text(
                                "weakest.sentence",
                                words.name(first.node()),
                                words.percent(first.meanPercent()),
                                first.belowMaximum(),
                                first.scored()),
                        List.of(words.text("criterion"), words.text("weakest.mean")),
                        shown.stream()
                                .map(each -> new Value(
                                        words.name(each.node()),
                                        each.meanPercent().doubleValue(),
                                        words.percent(each.meanPercent()),
                                        Target.node(each.node().id())))
                                .toList(),
                        FULL,
                        rest(all.size(), WEAKEST)));
    }

    ResultChart lost(ScoringRun run, Unit unit) {
        String title = words.text("lost.title", words.name(unit));
        List<PointsLost> all = PointsLost.of(run, unit);
        if (all.isEmpty()) {
            return ResultChart.none(ChartKind.LOST, title, words.text("none.lost"));
        }
        BigDecimal sum = all.stream().map(PointsLost::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<PointsLost> most = all.stream().limit(NAMED).toList();
        BigDecimal mostSum = most.stream().map(PointsLost::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ResultChart.of(
                ChartKind.LOST,
                new BarChart(
                        title,
                        words.text(
                                "lost.sentence",
                                words.name(unit),
                                words.number(sum, DECIMALS),
                                all.size(),
                                words.number(mostSum, DECIMALS),
                                most.stream()
                                        .map(each -> words.name(each.node()))
                                        .collect(Collectors.joining("; "))),
                        List.of(words.text("criterion"), words.text("lost.points")),
                        all.stream().limit(BARS).map(each -> bar(unit, each)).toList(),
                        all.getFirst().lost().doubleValue(),
                        rest(all.size(), BARS)));
    }

    private Value bar(Unit unit, PointsLost lost) {
        return new Value(
                words.name(lost.node()),
                lost.lost().doubleValue(),
                words.text("lost.of", words.number(lost.lost(), DECIMALS), lost.maximum()),
                Target.cell(unit.getId(), lost.node().id()));
    }

    private String rest(int all, int shown) {
        return all > shown ? words.text("rest", all - shown) : "";
    }
}
