// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thang.analysis.CriterionStatistics;
import vn.thang.analysis.UnitProfile;
import vn.thang.assessment.Unit;
import vn.thang.chart.BarChart;
import vn.thang.chart.Chart;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.DistributionChart;
import vn.thang.chart.ProfileChart;
import vn.thang.chart.ScatterChart;
import vn.thang.chart.Target;
import vn.thang.chart.results.ChartKind;
import vn.thang.chart.results.ResultCharts;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.ReportInput;
import vn.thang.report.Series;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/**
 * The charts of one unit group. What is drawn is chosen by {@link ResultCharts}; the numbers beside the drawing are the
 * exact ones of the same statistics.
 */
final class Figures {
    static final int BLUE = ChartStyle.PRINT.accent();
    static final int GREY = ChartStyle.PRINT.mark();
    static final int GOLD = 0xC79A2B;
    private static final int PERCENT_DECIMALS = 1;
    private static final int ENDS = 5;

    private final Wording wording;
    private final GroupStandings group;
    private final ResultCharts charts;
    private final Map<String, Standing> standings;
    private final Scale scale;
    private final Optional<ReportInput> self;

    Figures(ReportInput input, Wording wording, GroupStandings group) {
        this.wording = wording;
        this.group = group;
        this.charts = new ResultCharts(input.run(), input.self(), group, wording.locale());
        this.standings = group.standings().stream()
                .collect(Collectors.toMap(standing -> standing.unit().getId(), Function.identity()));
        this.scale = Scale.of(group);
        this.self = Optional.of(input).filter(each -> each.self().isPresent());
    }

    ResultCharts charts() {
        return charts;
    }

    Scale scale() {
        return scale;
    }

    /** The histogram of the totals; empty when no unit has one. */
    Optional<Figure> distribution() {
        return chart(ChartKind.DISTRIBUTION, Optional.empty()).map(chart -> {
            List<List<String>> bins = chart.draw(Figure.WIDTH, ChartStyle.PRINT, wording.locale())
                    .table()
                    .rows();
            DistributionChart distribution = (DistributionChart) chart;
            return figure(
                    "distribution",
                    chart,
                    new ChartData(
                            ChartData.Kind.COLUMN,
                            distribution.axis(),
                            distribution.counted(),
                            bins.stream().map(List::getFirst).toList(),
                            List.of(series(
                                    distribution.counted(),
                                    0,
                                    GREY,
                                    bins.stream().map(bin -> new BigDecimal(bin.get(1)))))));
        });
    }

    /** The criteria with the lowest means; empty when no criterion has one. */
    Optional<Figure> weakest() {
        return chart(ChartKind.WEAKEST, Optional.empty())
                .map(BarChart.class::cast)
                .map(chart -> {
                    Map<String, CriterionStatistics> means =
                            CriterionStatistics.of(charts.profile().table(), group.group()).stream()
                                    .collect(
                                            Collectors.toMap(each -> each.node().id(), Function.identity()));
                    return figure(
                            "weakest",
                            chart,
                            new ChartData(
                                    ChartData.Kind.BAR,
                                    chart.columns().get(0),
                                    chart.columns().get(1),
                                    chart.bars().stream()
                                            .map(bar -> bar.label())
                                            .toList(),
                                    List.of(series(
                                            chart.columns().get(1),
                                            PERCENT_DECIMALS,
                                            BLUE,
                                            chart.bars().stream()
                                                    .map(bar -> means.get(
                                                                    bar.target().node())
                                                            .meanPercent())))));
                });
    }

    /** Self-scores across, the scores of the layer shown up; empty when no unit has both. */
    Optional<Figure> selfAndVerified() {
        return chart(ChartKind.SELF, Optional.empty())
                .map(ScatterChart.class::cast)
                .map(chart -> {
                    List<Standing> ups = chart.dots().stream()
                            .map(dot -> standings.get(dot.second().target().unit()))
                            .toList();
                    return figure(
                            "self",
                            chart,
                            new ChartData(
                                    ChartData.Kind.SCATTER,
                                    chart.across(),
                                    chart.up(),
                                    ups.stream()
                                            .map(up -> wording.name(up.unit()))
                                            .toList(),
                                    List.of(
                                            series(
                                                    chart.across(),
                                                    scale.decimals(),
                                                    GREY,
                                                    ups.stream().map(up -> scale.total(selfStanding(up.unit())))),
                                            series(
                                                    chart.up(),
                                                    scale.decimals(),
                                                    BLUE,
                                                    ups.stream().map(scale::total)))));
                });
    }

    private Standing selfStanding(Unit unit) {
        return self.orElseThrow().self().orElseThrow().standings().of(unit).orElseThrow();
    }

    /** A unit against the median and the best of its group. */
    Optional<Figure> profile(Unit unit) {
        return chart(ChartKind.PROFILE, Optional.of(unit))
                .map(ProfileChart.class::cast)
                .map(chart -> {
                    Map<String, UnitProfile.Entry> entries = UnitProfile.of(charts.profile(), unit).entries().stream()
                            .collect(Collectors.toMap(entry -> entry.node().id(), Function.identity()));
                    List<UnitProfile.Entry> shown = chart.rows().stream()
                            .map(row -> entries.get(row.own().target().node()))
                            .toList();
                    int decimals = scale.shares() ? PERCENT_DECIMALS : scale.decimals();
                    return new Figure(
                            "profile-" + Wording.code(unit),
                            chart.title(),
                            chart.sentence(),
                            new ChartData(
                                    ChartData.Kind.BAR,
                                    chart.words().header().getFirst(),
                                    wording.text(scale.shares() ? "column.percent" : "column.points"),
                                    chart.rows().stream()
                                            .map(row -> row.own().label())
                                            .toList(),
                                    List.of(
                                            series(
                                                    chart.words().unit(),
                                                    decimals,
                                                    BLUE,
                                                    shown.stream().map(Figures::share)),
                                            series(
                                                    chart.words().median(),
                                                    decimals,
                                                    GREY,
                                                    shown.stream().map(UnitProfile.Entry::median)),
                                            series(
                                                    chart.words().best(),
                                                    decimals,
                                                    GOLD,
                                                    shown.stream().map(UnitProfile.Entry::best)))),
                            chart);
                });
    }

    private static BigDecimal share(UnitProfile.Entry entry) {
        return entry.percent() == null ? entry.points() : entry.percent();
    }

    /** The first and the last of the ranking; empty when fewer than two units are ranked. */
    Optional<Figure> topAndBottom() {
        List<Standing> ranked = group.standings().stream()
                .filter(standing -> standing.rank() != null && standing.status() == ScoreStatus.SCORED)
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        int last = ranked.size();
        List<Standing> ends = last <= 2 * ENDS
                ? ranked
                : Stream.concat(ranked.stream().limit(ENDS), ranked.stream().skip(last - ENDS))
                        .toList();
        String title = wording.text("ends.title", wording.group(group));
        String sentence = wording.text(
                "ends.sentence",
                wording.name(ends.getFirst().unit()),
                scale.print(ends.getFirst(), wording),
                wording.name(ends.getLast().unit()),
                scale.print(ends.getLast(), wording));
        List<String> names = ends.stream().map(this::rankAndName).toList();
        List<String> columns = List.of(wording.text("column.unit"), scale.axis(wording));
        List<vn.thang.chart.Value> bars = IntStream.range(0, ends.size())
                .mapToObj(i -> new vn.thang.chart.Value(
                        names.get(i),
                        scale.total(ends.get(i)).doubleValue(),
                        scale.print(ends.get(i), wording),
                        Target.unit(ends.get(i).unit().getId())))
                .toList();
        double full = scale.percent() ? 100 : Math.max(1e-9, bars.getFirst().value());
        return Optional.of(figure(
                "ends",
                new BarChart(title, sentence, columns, bars, full, ""),
                new ChartData(
                        ChartData.Kind.BAR,
                        columns.get(0),
                        columns.get(1),
                        names,
                        List.of(series(
                                columns.get(1),
                                scale.decimals(),
                                BLUE,
                                ends.stream().map(scale::total))))));
    }

    private String rankAndName(Standing standing) {
        return wording.text("ends.place", standing.rank(), wording.name(standing.unit()));
    }

    private Optional<Chart> chart(ChartKind kind, Optional<Unit> unit) {
        return charts.chart(kind, unit).chart();
    }

    private Figure figure(String id, Chart chart, ChartData data) {
        return new Figure(id + "-" + Wording.code(group), chart.title(), chart.sentence(), data, chart);
    }

    static Series series(String name, int decimals, int rgb, Stream<BigDecimal> values) {
        return new Series(name, values.map(Optional::ofNullable).toList(), decimals, rgb);
    }
}
