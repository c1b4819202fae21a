// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Origin;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Units by nodes: all points of one unit group, best unit first, below the row of maxima. */
final class CriteriaSection {
    private final ScoringRun run;
    private final Wording wording;
    private final GroupStandings group;
    private final Precision precision;

    CriteriaSection(ScoringRun run, Wording wording, GroupStandings group) {
        this.run = run;
        this.wording = wording;
        this.group = group;
        this.precision = Precision.of(group.scorecard());
    }

    Section section() {
        String id = "criteria-" + Wording.code(group);
        List<PlanNode> nodes = run.tables().stream()
                .filter(t -> t.plan().scorecard() == group.scorecard())
                .findFirst()
                .map(t -> t.plan().nodes())
                .orElse(List.of());
        Table table = new Table(
                id,
                wording.text("criteria.caption", wording.group(group)),
                columns(nodes),
                new LazyRows(
                        group.standings().size() + 1,
                        i -> i == 0 ? maxima(nodes) : row(group.standings().get(i - 1), nodes)));
        return new Section(
                SectionKind.CRITERIA,
                id,
                wording.text("criteria.title", wording.group(group)),
                Placement.DATA,
                List.of(table));
    }

    private List<Column> columns(List<PlanNode> nodes) {
        Origin origin = run.assessment().getOrigin();
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("code", ColumnKind.CODE, 10));
        columns.add(wording.column("unit", ColumnKind.TEXT, 34));
        for (PlanNode node : nodes) {
            columns.add(Column.of("node" + node.index(), node.code(), ColumnKind.DECIMAL, 8)
                    .detailed(wording.name(node.element()))
                    .marked(origin));
        }
        return columns;
    }

    private Row maxima(List<PlanNode> nodes) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(Value.BLANK));
        cells.add(TableCell.text(wording.text("column.maximum")));
        for (PlanNode node : nodes) {
            cells.add(TableCell.of(
                    precision.maximum(node.maximum()), node.element().getOrigin()));
        }
        return new Row(Row.Kind.GROUP, 0, cells);
    }

    private Row row(Standing standing, List<PlanNode> nodes) {
        Unit unit = standing.unit();
        List<TableCell> cells = new ArrayList<>(nodes.size() + 2);
        cells.add(TableCell.text(Wording.code(unit)));
        cells.add(TableCell.of(new Value.Text(wording.name(unit)), unit.getOrigin()));
        ScoreTable table = run.tableOf(unit).orElse(null);
        int row = table == null ? -1 : table.rowOf(unit.getId());
        for (PlanNode node : nodes) {
            cells.add(TableCell.of(
                    table == null ? Value.MISSING : RankingSection.points(table, row, node.index(), precision)));
        }
        return Row.of(cells);
    }
}
