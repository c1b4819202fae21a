// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.Mean;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Origin;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.ReportInput;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Self-scores beside verified scores: the totals of the units that have both. */
final class LayersSection {
    private final Material material;
    private final ReportInput input;
    private final Wording wording;

    LayersSection(Material material) {
        this.material = material;
        this.input = material.input();
        this.wording = material.wording();
    }

    /** Empty when no unit has both. */
    Optional<Section> section() {
        return section(false);
    }

    /** With a chart above every table of more than two units. */
    Optional<Section> withFigures() {
        return section(true);
    }

    private Optional<Section> section(boolean figures) {
        if (input.self().isEmpty() || input.verified().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (GroupStandings group : material.groups()) {
            List<Row> rows = rows(group, input.self().get(), input.verified().get());
            if (!rows.isEmpty()) {
                if (figures && rows.size() > 2) {
                    material.figures(group)
                            .selfAndVerified()
                            .ifPresent(figure -> DistributionSection.add(blocks, figure));
                }
                blocks.add(table(group, rows));
                blocks.add(nodes(group));
            }
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.addFirst(new Paragraph(wording.text("layers.text")));
        return Optional.of(new Section(
                SectionKind.SELF_AND_VERIFIED, "layers", wording.text("layers.title"), Placement.BODY, blocks));
    }

    private Table table(GroupStandings group, List<Row> rows) {
        Origin origin = input.run().assessment().getOrigin();
        List<Column> columns = List.of(
                wording.column("unit", ColumnKind.TEXT, 34),
                wording.column("maximum", ColumnKind.DECIMAL, 9),
                wording.column("self", ColumnKind.DECIMAL, 10).marked(origin),
                wording.column("verified", ColumnKind.DECIMAL, 10).marked(origin),
                wording.column("difference", ColumnKind.DECIMAL, 10).marked(origin));
        return new Table(
                "layers-" + Wording.code(group), wording.text("layers.caption", wording.group(group)), columns, rows);
    }

    private List<Row> rows(GroupStandings group, ScoringRun self, ScoringRun verified) {
        Precision precision = Precision.of(group.scorecard());
        List<Row> rows = new ArrayList<>();
        for (Standing standing : group.standings()) {
            Unit unit = standing.unit();
            BigDecimal own = points(self, unit);
            BigDecimal checked = points(verified, unit);
            if (own != null && checked != null) {
                rows.add(Row.of(List.of(
                        TableCell.text(wording.name(unit)),
                        TableCell.of(precision.maximum(standing.maximum())),
                        TableCell.of(precision.points(own)),
                        TableCell.of(precision.points(checked)),
                        TableCell.of(precision.points(checked.subtract(own))))));
            }
        }
        return rows;
    }

    /** The means at the groups of criteria, of the units that have both layers there. */
    private Table nodes(GroupStandings group) {
        Origin origin = input.run().assessment().getOrigin();
        Precision precision = Precision.of(group.scorecard());
        List<Column> columns = List.of(
                wording.column("code", ColumnKind.CODE, 8),
                wording.column("criterion", ColumnKind.TEXT, 40),
                wording.column("maximum", ColumnKind.DECIMAL, 9),
                wording.column("self", ColumnKind.DECIMAL, 10).marked(origin),
                wording.column("verified", ColumnKind.DECIMAL, 10).marked(origin),
                wording.column("difference", ColumnKind.DECIMAL, 10).marked(origin));
        List<Row> rows = new ArrayList<>();
        for (PlanNode node : input.run()
                .tableOf(group.standings().getFirst().unit())
                .map(table -> table.plan().nodes())
                .orElse(List.of())) {
            if (node.kind() != NodeKind.CRITERION) {
                BigDecimal own =
                        mean(group, input.self().orElseThrow(), input.verified().orElseThrow(), node);
                BigDecimal checked =
                        mean(group, input.verified().orElseThrow(), input.self().orElseThrow(), node);
                if (own != null && checked != null) {
                    rows.add(new Row(
                            node.kind() == NodeKind.SCORECARD ? Row.Kind.TOTAL : Row.Kind.BODY,
                            node.depth(),
                            List.of(
                                    TableCell.text(Wording.code(node)),
                                    TableCell.of(
                                            new Value.Text(wording.name(node.element())),
                                            node.element().getOrigin()),
                                    TableCell.of(precision.maximum(node.maximum())),
                                    TableCell.of(precision.mean(own)),
                                    TableCell.of(precision.mean(checked)),
                                    TableCell.of(precision.mean(checked.subtract(own))))));
                }
            }
        }
        return new Table(
                "layers-nodes-" + Wording.code(group),
                wording.text("layers.nodes", wording.group(group)),
                columns,
                rows);
    }

    /** Of the units that the other layer has, too; null without any. */
    private static BigDecimal mean(GroupStandings group, ScoringRun run, ScoringRun other, PlanNode node) {
        return Mean.of(group.standings().stream()
                        .map(Standing::unit)
                        .filter(unit -> points(other, unit, node.index()) != null)
                        .map(unit -> Optional.ofNullable(points(run, unit, node.index()))))
                .value();
    }

    private static BigDecimal points(ScoringRun run, Unit unit) {
        return points(run, unit, 0);
    }

    private static BigDecimal points(ScoringRun run, Unit unit, int node) {
        return run.tableOf(unit)
                .map(t -> StandingsTable.number(t, t.rowOf(unit.getId()), node))
                .orElse(null);
    }
}
