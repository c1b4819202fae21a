// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thang.analysis.panel.Trend;
import vn.thang.chart.Target;
import vn.thang.chart.TrajectoryChart;
import vn.thang.criteria.Origin;
import vn.thang.report.Block;
import vn.thang.report.ChartData;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.EarlierResults;
import vn.thang.report.EarlierYears;
import vn.thang.report.EarlierYears.UnitYears;
import vn.thang.report.EarlierYears.Year;
import vn.thang.report.EarlierYears.YearResult;
import vn.thang.report.Figure;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Series;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;

/** Several years: ranks of every unit, its values and their trend since the method last changed. */
final class SeriesSection {
    /** Lines that can be told apart; the first in the ranking. */
    private static final int LINES = 8;

    private static final int[] COLOURS = {0x1F5FA8, 0xC0504D, 0x4E8F3C, 0xC79A2B, 0x7B4FA3, 0x2A9D9D, 0x8C564B, 0x6E6E6E
    };
    private static final int TREND_DECIMALS = 2;

    private final Material material;
    private final Wording wording;

    SeriesSection(Material material) {
        this.material = material;
        this.wording = material.wording();
    }

    /** A unit with what it had; the present one last. */
    private record Line(Standing now, boolean percents, List<YearResult> results) {
        Optional<Integer> rank(int year) {
            return results.get(year).rank();
        }
    }

    private Optional<EarlierYears> years() {
        return material.input().earlier().flatMap(EarlierResults::years);
    }

    /** Empty without series. */
    Optional<Section> section() {
        return years().map(years -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(material.paragraph("series.text", labels(years)));
            blocks.addAll(broken(years));
            for (GroupStandings group : material.groups()) {
                List<Line> lines = lines(years, group);
                if (lines.isEmpty()) {
                    blocks.add(material.paragraph("series.none", wording.group(group)));
                } else {
                    blocks.add(new Paragraph(sentence(years, group, lines)));
                    figure(years, group, lines).ifPresent(blocks::add);
                    blocks.add(ranks(years, group, lines));
                    blocks.add(values(years, group, lines));
                }
            }
            return section("series", wording.text("series.title"), blocks);
        });
    }

    /** One group on a slide; empty when there is no chart. */
    Optional<Section> slide(GroupStandings group) {
        return years().flatMap(years -> {
            List<Line> lines = lines(years, group);
            return figure(years, group, lines).map(figure -> {
                List<Block> blocks = new ArrayList<>();
                blocks.add(new Paragraph(sentence(years, group, lines)));
                blocks.add(figure);
                blocks.addAll(broken(years));
                return section(
                        "series-" + Wording.code(group), wording.text("series.slide", wording.group(group)), blocks);
            });
        });
    }

    private static Section section(String id, String title, List<Block> blocks) {
        return new Section(SectionKind.YEAR_ON_YEAR, id, title, Placement.BODY, blocks);
    }

    private static String labels(EarlierYears years) {
        return years.years().stream().map(Year::label).collect(Collectors.joining(", "));
    }

    private List<Block> broken(EarlierYears years) {
        String labels =
                years.years().stream().filter(Year::broken).map(Year::label).collect(Collectors.joining(", "));
        return labels.isEmpty() ? List.of() : List.of(new Note(wording.text("series.broken", labels)));
    }

    private List<Line> lines(EarlierYears years, GroupStandings group) {
        List<Line> lines = new ArrayList<>();
        for (Standing now : group.standings()) {
            years.of(now.unit().getId()).ifPresent(unit -> lines.add(line(now, unit)));
        }
        return lines;
    }

    private static Line line(Standing now, UnitYears unit) {
        List<YearResult> results = new ArrayList<>(unit.results());
        results.add(new YearResult(
                Optional.ofNullable(unit.percents() ? now.percent() : now.points()), Optional.ofNullable(now.rank())));
        return new Line(now, unit.percents(), results);
    }

    private String sentence(EarlierYears years, GroupStandings group, List<Line> lines) {
        List<Trend> trends =
                lines.stream().flatMap(line -> trend(years, line).stream()).toList();
        long up = trends.stream().filter(each -> each.slope().signum() > 0).count();
        long down = trends.stream().filter(each -> each.slope().signum() < 0).count();
        String since = years.years().get(years.comparable()).label();
        return trends.isEmpty()
                ? wording.text("series.sentence.none", wording.group(group), lines.size())
                : wording.text("series.sentence", wording.group(group), lines.size(), since, up, down);
    }

    /** Since the method last changed. */
    private static Optional<Trend> trend(EarlierYears years, Line line) {
        List<Integer> scored = IntStream.range(years.comparable(), years.years().size())
                .filter(year -> line.results().get(year).value().isPresent())
                .boxed()
                .toList();
        return Trend.of(
                scored.stream().map(years::when).toList(),
                scored.stream()
                        .map(year -> line.results().get(year).value().orElseThrow())
                        .toList());
    }

    /** The first units of the ranking; empty when no unit is ranked in two years. */
    private Optional<Figure> figure(EarlierYears years, GroupStandings group, List<Line> lines) {
        List<Line> shown = lines.stream()
                .filter(line -> line.results().stream()
                                .filter(result -> result.rank().isPresent())
                                .count()
                        > 1)
                .sorted(Comparator.comparing(
                        line -> line.now().rank(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(LINES)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<String> times = years.years().stream().map(Year::label).toList();
        String title = wording.text("series.chart", wording.group(group));
        String sentence = sentence(years, group, lines);
        int last = shown.stream()
                .flatMap(line -> line.results().stream())
                .flatMap(result -> result.rank().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        String unit = wording.text("column.unit");
        String changed = wording.text("series.break");
        TrajectoryChart drawing = new TrajectoryChart(
                title,
                sentence,
                unit,
                times,
                shown.stream().map(line -> drawn(line)).toList(),
                last,
                years.years().stream().map(year -> year.broken() ? changed : "").toList(),
                changed,
                Target.NOTHING);
        List<Series> series = new ArrayList<>();
        for (Line line : shown) {
            List<Optional<BigDecimal>> ranks = line.results().stream()
                    .map(result -> result.rank().map(BigDecimal::valueOf))
                    .toList();
            series.add(new Series(wording.name(line.now().unit()), ranks, 0, COLOURS[series.size()]));
        }
        ChartData data = new ChartData(ChartData.Kind.RANKS, "", wording.text("column.rank"), times, series);
        return Optional.of(new Figure("series-" + Wording.code(group), title, sentence, data, drawing));
    }

    private TrajectoryChart.Line drawn(Line line) {
        return new TrajectoryChart.Line(
                wording.name(line.now().unit()),
                Target.unit(line.now().unit().getId()),
                line.results().stream()
                        .map(result -> result.rank().map(Integer::doubleValue).orElse(Double.NaN))
                        .toList(),
                line.results().stream()
                        .map(result -> result.rank().map(Object::toString).orElse(""))
                        .toList());
    }

    private Table ranks(EarlierYears years, GroupStandings group, List<Line> lines) {
        List<Column> columns = columns(years, ColumnKind.RANK);
        columns.add(wording.column("places", ColumnKind.DECIMAL, 8).marked(origin()));
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.text(wording.name(line.now().unit())));
            line.results()
                    .forEach(result -> cells.add(TableCell.of(
                            result.rank().<Value>map(Value.Rank::new).orElse(Value.BLANK))));
            cells.add(TableCell.of(places(line)
                    .<Value>map(places -> new Value.Decimal(BigDecimal.valueOf(places), 0))
                    .orElse(Value.BLANK)));
            rows.add(Row.of(cells));
        }
        return new Table(
                "series-ranks-" + Wording.code(group),
                wording.text("series.ranks", wording.group(group)),
                columns,
                rows);
    }

    /** Won (above 0) or lost since the first year in which the unit was ranked. */
    private static Optional<Integer> places(Line line) {
        int present = line.results().size() - 1;
        Optional<Integer> first = IntStream.range(0, present)
                .mapToObj(line::rank)
                .flatMap(Optional::stream)
                .findFirst();
        return first.flatMap(then -> line.rank(present).map(now -> then - now));
    }

    private Table values(EarlierYears years, GroupStandings group, List<Line> lines) {
        boolean percents = lines.stream().allMatch(Line::percents);
        List<Column> columns = columns(years, percents ? ColumnKind.PERCENT : ColumnKind.DECIMAL);
        columns.add(wording.column("trend", ColumnKind.DECIMAL, 9).marked(origin()));
        int decimals = percents ? Precision.PERCENT : Scale.of(group).decimals();
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.text(wording.name(line.now().unit())));
            for (YearResult result : line.results()) {
                cells.add(TableCell.of(result.value()
                        .<Value>map(value ->
                                percents ? new Value.Percent(value, decimals) : new Value.Decimal(value, decimals))
                        .orElse(Value.BLANK)));
            }
            cells.add(TableCell.of(trend(years, line)
                    .<Value>map(trend -> new Value.Decimal(trend.slope(), TREND_DECIMALS))
                    .orElse(Value.BLANK)));
            rows.add(Row.of(cells));
        }
        return new Table(
                "series-values-" + Wording.code(group),
                wording.text(percents ? "series.percents" : "series.values", wording.group(group)),
                columns,
                rows);
    }

    private List<Column> columns(EarlierYears years, ColumnKind kind) {
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("unit", ColumnKind.TEXT, 30));
        for (int year = 0; year < years.years().size(); year++) {
            boolean present = year == years.years().size() - 1;
            Column column =
                    Column.of("year" + (year + 1), years.years().get(year).label(), kind, 8);
            columns.add(present ? column.marked(origin()) : column);
        }
        return columns;
    }

    private Origin origin() {
        return material.run().assessment().getOrigin();
    }
}
