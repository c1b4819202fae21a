// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thang.analysis.PointsLost;
import vn.thang.assessment.Unit;
import vn.thang.chart.results.ChartKind;
import vn.thang.criteria.Origin;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/** The score sheets of the units of one group: where the unit stands, its points node by node, where it lost most. */
final class ScorecardSection {
    private static final int LOST = 5;
    private final Material material;
    private final Wording wording;
    private final GroupStandings group;
    private final Precision precision;
    private final RankingSection ranking;
    private final ScorecardsSection sheets;
    private final long ranked;
    private final long scored;

    ScorecardSection(Material material, GroupStandings group) {
        this.material = material;
        this.wording = material.wording();
        this.group = group;
        this.precision = Precision.of(group.scorecard());
        this.ranking = new RankingSection(material.run(), wording, group, Optional.empty());
        this.sheets = new ScorecardsSection(material.input(), wording, group);
        this.ranked = group.standings().stream()
                .filter(standing -> standing.rank() != null)
                .count();
        this.scored = group.standings().stream()
                .filter(standing -> standing.status() == ScoreStatus.SCORED)
                .count();
    }

    Section of(Standing standing) {
        Unit unit = standing.unit();
        String id = "scorecard-" + Wording.code(unit);
        List<Block> blocks = new ArrayList<>();
        boolean points = material.groups().contains(group);
        blocks.add(standing(standing, id, points));
        if (!points) { // what has no points is never shown as 0 of 0
            new FiguresSection(material).of(unit, id).ifPresent(blocks::add);
            new TargetsSection(material).of(unit, id).ifPresent(blocks::add);
            return section(unit, id, blocks);
        }
        gap(unit).ifPresent(blocks::add);
        blocks.add(sheets.sheet(standing, id)
                .<Block>map(table -> table)
                .orElseGet(() -> material.paragraph("scorecard.none")));
        if (!standing.missing().isEmpty()) {
            blocks.add(material.paragraph("scorecard.missing", missing(standing)));
        }
        if (material.run().tableOf(unit).isPresent()) {
            if (scored > 1) { // nobody is compared with itself
                material.figures(group).profile(unit).ifPresent(figure -> DistributionSection.add(blocks, figure));
                blocks.addAll(new StandingOut(material, group).blocks(unit, id));
            }
            lost(unit, id).ifPresent(blocks::add);
        }
        new TargetsSection(material).of(unit, id).ifPresent(blocks::add);
        return section(unit, id, blocks);
    }

    private Section section(Unit unit, String id, List<Block> blocks) {
        return new Section(
                SectionKind.SCORECARD, id, wording.text("scorecard.title", wording.name(unit)), Placement.BODY, blocks);
    }

    /** Codes with their names. */
    private String missing(Standing standing) {
        Map<String, PlanNode> nodes = material.run().tableOf(standing.unit()).stream()
                .flatMap(table -> table.plan().nodes().stream())
                .collect(Collectors.toMap(PlanNode::code, Function.identity(), (first, second) -> first));
        return standing.missing().stream()
                .map(code -> nodes.containsKey(code)
                        ? code + " " + wording.name(nodes.get(code).element())
                        : code)
                .collect(Collectors.joining("; "));
    }

    private Table standing(Standing standing, String id, boolean points) {
        List<Row> rows = new ArrayList<>();
        Unit unit = standing.unit();
        rows.add(row("scorecard.unit", TableCell.of(new Value.Text(wording.name(unit)), unit.getOrigin())));
        rows.add(row("scorecard.code", TableCell.text(Wording.code(unit))));
        rows.add(row("scorecard.group", TableCell.text(wording.group(group))));
        rows.add(row("scorecard.scorecard", TableCell.text(wording.name(group.scorecard()))));
        rows.add(row(
                "scorecard.layer", TableCell.text(wording.layer(material.run().layer()))));
        if (points && standing.status() == ScoreStatus.NOT_APPLICABLE) {
            rows.add(row("scorecard.points", TableCell.of(Value.NOT_APPLICABLE)));
        } else if (points) {
            addPoints(rows, standing);
        }
        return new Table(
                id + "-standing",
                wording.text("scorecard.standing"),
                List.of(wording.column("item", ColumnKind.TEXT, 28), wording.column("content", ColumnKind.TEXT, 50)),
                rows);
    }

    /**
     * What the unit has, and nothing that it cannot have: no maximum where points have none, no rank where nobody is ranked,
     * no band without bands.
     */
    private void addPoints(List<Row> rows, Standing standing) {
        Origin origin = material.run().assessment().getOrigin();
        RankingColumns has = RankingColumns.of(group, 0, 0);
        rows.add(row("scorecard.points", TableCell.of(precision.points(standing.points()), origin)));
        if (has.maximum()) {
            rows.add(row("scorecard.maximum", TableCell.of(precision.maximum(standing.maximum()))));
            rows.add(row(
                    "scorecard.percent",
                    TableCell.of(Precision.percent(standing.percent(), standing.points()), origin)));
        }
        if (has.ranked()) {
            rows.add(row("scorecard.rank", TableCell.of(rank(standing), origin)));
            rows.add(row("scorecard.ranked", TableCell.of(new Value.Whole(ranked))));
        }
        if (has.banded()) {
            rows.add(row("scorecard.band", TableCell.of(ranking.band(standing), origin)));
        }
    }

    private Row row(String key, TableCell content) {
        String id = key.substring(key.indexOf('.') + 1);
        return new Row(Row.Kind.BODY, 0, List.of(TableCell.text(wording.text(key)), content), id);
    }

    private static Value rank(Standing standing) {
        return standing.rank() == null ? Value.BLANK : new Value.Rank(standing.rank());
    }

    /** What the unit lacks to the next rank and band, and what it has to spare. */
    private Optional<Paragraph> gap(Unit unit) {
        return material.figures(group)
                .charts()
                .chart(ChartKind.GAP, Optional.of(unit))
                .chart()
                .map(chart -> new Paragraph(chart.sentence()));
    }

    private Optional<Table> lost(Unit unit, String id) {
        List<PointsLost> lost =
                PointsLost.of(material.run(), unit).stream().limit(LOST).toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = material.run().assessment().getOrigin();
        List<Column> columns = List.of(
                wording.column("code", ColumnKind.CODE, 8),
                wording.column("criterion", ColumnKind.TEXT, 50),
                wording.column("maximum", ColumnKind.DECIMAL, 9),
                wording.column("points", ColumnKind.DECIMAL, 9).marked(origin),
                wording.column("lost", ColumnKind.DECIMAL, 9).marked(origin));
        return Optional.of(new Table(
                id + "-lost",
                wording.text("scorecard.lost"),
                columns,
                lost.stream().map(this::row).toList()));
    }

    private Row row(PointsLost lost) {
        BigDecimal maximum = lost.maximum();
        return Row.of(List.of(
                TableCell.text(lost.node().code()),
                TableCell.of(
                        new Value.Text(wording.name(lost.node().element())),
                        lost.node().element().getOrigin()),
                TableCell.of(precision.maximum(maximum)),
                TableCell.of(precision.points(lost.points())),
                TableCell.of(precision.points(lost.lost()))));
    }
}
