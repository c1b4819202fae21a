// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Origin;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Note;
import vn.thang.report.Placement;
import vn.thang.report.ReportInput;
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

/** The score sheets of one unit group, one below the other: every node with its maximum and its score layers. */
final class ScorecardsSection {
    /** Above this many rows a sheet helps nobody; the section then says where the numbers are instead. */
    private static final int MOST_ROWS = 100_000;

    private final ReportInput input;
    private final Wording wording;
    private final GroupStandings group;
    private final Precision precision;
    private final List<LayerColumn> layers = new ArrayList<>();
    private final Optional<ScoreTable> table;

    ScorecardsSection(ReportInput input, Wording wording, GroupStandings group) {
        this.input = input;
        this.wording = wording;
        this.group = group;
        this.precision = Precision.of(group.scorecard());
        this.table = tableOf(input.run());
        input.self().ifPresent(run -> addLayer(run));
        input.verified().ifPresent(run -> addLayer(run));
        addLayer(input.run());
    }

    Section section() {
        String name = wording.group(group);
        String id = "scorecards-" + Wording.code(group);
        return new Section(
                SectionKind.SCORECARDS,
                id,
                wording.text("scorecards.title", name),
                Placement.DATA,
                List.of(block(id, name)));
    }

    private Block block(String id, String name) {
        if (table.isEmpty()) {
            return new Note(wording.text("scorecards.none"));
        }
        Nodes nodes = new Nodes(table.get().plan());
        long size = (long) nodes.all().size() * group.standings().size();
        if (size > MOST_ROWS) {
            return new Note(wording.text("scorecards.tooMany", size, MOST_ROWS));
        }
        return new Table(
                id, wording.text("scorecards.caption", name), columns(), new LazyRows((int) size, i -> row(nodes, i)));
    }

    private List<Column> columns() {
        Origin origin = input.run().assessment().getOrigin();
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("unit", ColumnKind.TEXT, 30));
        columns.add(wording.column("code", ColumnKind.CODE, 8));
        columns.add(wording.column("criterion", ColumnKind.TEXT, 50));
        columns.add(wording.column("maximum", ColumnKind.DECIMAL, 10));
        layers.forEach(l -> columns.add(
                wording.column(id(l.layer()), ColumnKind.DECIMAL, 10).marked(origin)));
        if (comparable()) {
            columns.add(wording.column("difference", ColumnKind.DECIMAL, 10).marked(origin));
        }
        return columns;
    }

    private Row row(Nodes nodes, int index) {
        int size = nodes.all().size();
        Standing standing = group.standings().get(index / size);
        PlanNode node = nodes.all().get(index % size);
        int first = index - node.index();
        Unit unit = standing.unit();
        int row = table.get().rowOf(unit.getId());
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(wording.name(unit)));
        cells.add(TableCell.text(node.code()));
        cells.add(TableCell.of(
                new Value.Text(wording.name(node.element())), node.element().getOrigin()));
        cells.add(new TableCell(
                precision.maximum(table.get().maximum(row, node.index())),
                node.element().getOrigin(),
                rows(first, nodes.maximumSummands(table.get(), row, node.index()))));
        for (LayerColumn layer : layers) {
            int at = layer.table().rowOf(unit.getId());
            cells.add(new TableCell(
                    RankingSection.points(layer.table(), at, node.index(), precision),
                    Origin.PUBLISHED,
                    rows(first, nodes.summands(layer.table(), at, node.index()))));
        }
        if (comparable()) {
            cells.add(TableCell.of(difference(unit, node)));
        }
        return new Row(kind(node), node.depth(), cells);
    }

    private static Row.Kind kind(PlanNode node) {
        return switch (node.kind()) {
            case SCORECARD -> Row.Kind.TOTAL;
            case GROUP -> Row.Kind.GROUP;
            case CRITERION -> Row.Kind.BODY;
        };
    }

    private static List<Integer> rows(int first, List<Integer> nodes) {
        return nodes.stream().map(n -> first + n).toList();
    }

    /** Verified less self; nothing where one of them is not scored. */
    private Value difference(Unit unit, PlanNode node) {
        BigDecimal self = points(Layer.SELF, unit, node);
        BigDecimal verified = points(Layer.VERIFIED, unit, node);
        return self == null || verified == null ? Value.BLANK : precision.points(verified.subtract(self));
    }

    private BigDecimal points(Layer layer, Unit unit, PlanNode node) {
        ScoreTable scores = layer(layer).orElseThrow().table();
        return StandingsTable.number(scores, scores.rowOf(unit.getId()), node.index());
    }

    private boolean comparable() {
        return layer(Layer.SELF).isPresent() && layer(Layer.VERIFIED).isPresent();
    }

    private Optional<LayerColumn> layer(Layer layer) {
        return layers.stream().filter(l -> l.layer() == layer).findFirst();
    }

    private void addLayer(ScoringRun run) {
        if (layer(run.layer()).isEmpty()) {
            tableOf(run).ifPresent(t -> layers.add(new LayerColumn(run.layer(), t)));
        }
    }

    private Optional<ScoreTable> tableOf(ScoringRun run) {
        return run.tables().stream()
                .filter(t -> t.plan().scorecard() == group.scorecard())
                .findFirst();
    }

    private static String id(Layer layer) {
        return switch (layer) {
            case SELF -> "self";
            case VERIFIED -> "verified";
            case FINAL -> "final";
        };
    }

    private record LayerColumn(Layer layer, ScoreTable table) {}
}
