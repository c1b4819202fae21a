// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.Mean;
import vn.thang.chart.DumbbellChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.criteria.Origin;
import vn.thang.report.Block;
import vn.thang.report.ChartData;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.EarlierResults;
import vn.thang.report.EarlierResults.EarlierResult;
import vn.thang.report.Figure;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;

/** This year beside the year before: percents of the maximum and ranks, never points. */
final class YearSection {
    private static final int MOVERS = 10;
    private final Material material;
    private final Wording wording;

    YearSection(Material material) {
        this.material = material;
        this.wording = material.wording();
    }

    /** A unit with a percent in both years. */
    private record Pair(Standing standing, EarlierResult before) {
        BigDecimal change() {
            return standing.percent().subtract(before.percent().orElseThrow());
        }
    }

    /** Empty when there is no earlier year. */
    Optional<Section> section() {
        return material.input().earlier().filter(this::compares).map(earlier -> {
            List<Block> blocks = new ArrayList<>(opening(earlier));
            blocks.addAll(new YearNodes(material, earlier).blocks());
            for (GroupStandings group : material.groups()) {
                List<Pair> pairs = pairs(earlier, group);
                if (pairs.isEmpty()) {
                    blocks.add(material.paragraph("years.none", wording.group(group)));
                } else {
                    blocks.add(new Paragraph(sentence(group, pairs)));
                    figure(earlier, group, pairs).ifPresent(blocks::add);
                    blocks.add(table(group, pairs));
                }
            }
            return section("years", wording.text("years.title", earlier.name()), blocks);
        });
    }

    /** What is no percent stands in the series over the years alone. */
    private boolean compares(EarlierResults earlier) {
        return earlier.years().isEmpty()
                || material.groups().stream()
                        .anyMatch(group -> !pairs(earlier, group).isEmpty());
    }

    /** The groups of criteria of every scorecard on a slide; empty when there is nothing to compare. */
    Optional<Section> nodesSlide() {
        return material.input().earlier().flatMap(earlier -> {
            List<Block> blocks = new ArrayList<>(new YearNodes(material, earlier).blocks());
            if (blocks.isEmpty()) {
                return Optional.empty();
            }
            blocks.addAll(0, broken(earlier));
            return Optional.of(section("years-nodes", wording.text("years.nodes.slide"), blocks));
        });
    }

    /** One group on a slide: sentence and chart; empty when nothing can be compared. */
    Optional<Section> slide(GroupStandings group) {
        return material.input().earlier().flatMap(earlier -> {
            List<Pair> pairs = pairs(earlier, group);
            return figure(earlier, group, pairs).map(figure -> {
                List<Block> blocks = new ArrayList<>();
                blocks.add(new Paragraph(sentence(group, pairs)));
                blocks.add(figure);
                blocks.addAll(broken(earlier));
                String id = "years-" + Wording.code(group);
                String title = pairs.size() > MOVERS ? "years.slide.most" : "years.slide";
                return section(id, wording.text(title, wording.group(group)), blocks);
            });
        });
    }

    private static Section section(String id, String title, List<Block> blocks) {
        return new Section(SectionKind.YEAR_ON_YEAR, id, title, Placement.BODY, blocks);
    }

    private List<Block> opening(EarlierResults earlier) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.paragraph("years.text", earlier.name()));
        blocks.addAll(broken(earlier));
        return blocks;
    }

    private List<Block> broken(EarlierResults earlier) {
        List<Block> notes = new ArrayList<>();
        if (!earlier.series()) {
            notes.add(new Note(wording.text("years.otherFramework")));
        }
        if (!earlier.official()) {
            notes.add(new Note(wording.text("years.unofficial", earlier.name())));
        }
        return notes;
    }

    private List<Pair> pairs(EarlierResults earlier, GroupStandings group) {
        List<Pair> pairs = new ArrayList<>();
        for (Standing standing : group.standings()) {
            EarlierResult before = earlier.results().get(standing.unit().getId());
            if (before != null && before.percent().isPresent() && standing.percent() != null) {
                pairs.add(new Pair(standing, before));
            }
        }
        return pairs;
    }

    private String sentence(GroupStandings group, List<Pair> pairs) {
        long up = pairs.stream().filter(pair -> pair.change().signum() > 0).count();
        long down = pairs.stream().filter(pair -> pair.change().signum() < 0).count();
        BigDecimal mean =
                Mean.of(pairs.stream().map(pair -> Optional.of(pair.change()))).value();
        return wording.text("years.sentence", wording.group(group), pairs.size(), up, down, wording.signed(mean));
    }

    /** The units that moved most. */
    private Optional<Figure> figure(EarlierResults earlier, GroupStandings group, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<Pair> movers = pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> pair.change().abs()).reversed())
                .limit(MOVERS)
                .toList();
        String now = wording.text("years.now");
        String title = wording.text("years.chart", wording.group(group));
        List<String> columns = List.of(wording.text("column.unit"), earlier.name(), now, wording.text("column.change"));
        DumbbellChart chart = new DumbbellChart(
                title,
                sentence(group, pairs),
                earlier.name(),
                now,
                columns,
                movers.stream().map(this::row).toList(),
                "");
        List<String> names = movers.stream()
                .map(pair -> wording.name(pair.standing().unit()))
                .toList();
        ChartData data = new ChartData(
                ChartData.Kind.BAR,
                columns.getFirst(),
                wording.text("column.percent"),
                names,
                List.of(
                        Figures.series(
                                earlier.name(),
                                Precision.PERCENT,
                                Figures.GREY,
                                movers.stream()
                                        .map(pair -> pair.before().percent().orElseThrow())),
                        Figures.series(
                                now,
                                Precision.PERCENT,
                                Figures.BLUE,
                                movers.stream().map(pair -> pair.standing().percent()))));
        return Optional.of(new Figure("years-" + Wording.code(group), title, chart.sentence(), data, chart));
    }

    private DumbbellChart.Row row(Pair pair) {
        return new DumbbellChart.Row(
                value(pair, pair.before().percent().orElseThrow()),
                value(pair, pair.standing().percent()),
                wording.signed(pair.change()));
    }

    private Value value(Pair pair, BigDecimal percent) {
        return new Value(
                wording.name(pair.standing().unit()),
                percent.doubleValue(),
                wording.number(percent, Precision.PERCENT) + " %",
                Target.unit(pair.standing().unit().getId()));
    }

    private Table table(GroupStandings group, List<Pair> pairs) {
        Origin origin = material.run().assessment().getOrigin();
        List<Column> columns = List.of(
                wording.column("unit", ColumnKind.TEXT, 34),
                wording.column("percentBefore", ColumnKind.PERCENT, 10),
                wording.column("percentNow", ColumnKind.PERCENT, 10).marked(origin),
                wording.column("change", ColumnKind.DECIMAL, 10).marked(origin),
                wording.column("rankBefore", ColumnKind.RANK, 8),
                wording.column("rankNow", ColumnKind.RANK, 8).marked(origin));
        return new Table(
                "years-table-" + Wording.code(group),
                wording.text("years.caption", wording.group(group)),
                columns,
                pairs.stream().map(this::cells).toList());
    }

    private Row cells(Pair pair) {
        Standing now = pair.standing();
        return Row.of(List.of(
                TableCell.text(wording.name(now.unit())),
                TableCell.of(percent(pair.before().percent().orElseThrow())),
                TableCell.of(percent(now.percent())),
                TableCell.of(new vn.thang.report.Value.Decimal(pair.change(), Precision.PERCENT)),
                TableCell.of(rank(pair.before().rank())),
                TableCell.of(rank(Optional.ofNullable(now.rank())))));
    }

    private static vn.thang.report.Value percent(BigDecimal percent) {
        return new vn.thang.report.Value.Percent(percent, Precision.PERCENT);
    }

    private static vn.thang.report.Value rank(Optional<Integer> rank) {
        return rank.<vn.thang.report.Value>map(vn.thang.report.Value.Rank::new).orElse(vn.thang.report.Value.BLANK);
    }
}
