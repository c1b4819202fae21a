// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.thang.scoring.GroupStandings;
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

    /** Empty when one of the layers was not scored at all. */
    Optional<Section> section() {
        return section(false);
    }

    /** With a chart above every table. */
    Optional<Section> withFigures() {
        return section(true);
    }

    private Optional<Section> section(boolean figures) {
        if (input.self().isEmpty() || input.verified().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (GroupStandings group : input.run().standings().groups()) {
            List<Row> rows = rows(group, input.self().get(), input.verified().get());
            if (!rows.isEmpty()) {
                if (figures) {
                    material.figures(group)
                            .selfAndVerified()
                            .ifPresent(figure -> DistributionSection.add(blocks, figure));
                }
                blocks.add(table(group, rows));
            }
        }
        blocks.addFirst(new Paragraph(wording.text(blocks.isEmpty() ? "layers.none" : "layers.text")));
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

    private static BigDecimal points(ScoringRun run, Unit unit) {
        return run.tableOf(unit)
                .map(t -> StandingsTable.number(t, t.rowOf(unit.getId()), 0))
                .orElse(null);
    }
}
