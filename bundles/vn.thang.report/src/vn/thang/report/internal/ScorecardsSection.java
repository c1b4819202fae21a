// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Origin;
import vn.thang.criteria.ScoreMode;
import vn.thang.report.Block;
import vn.thang.report.Calculation;
import vn.thang.report.Calculation.CellRef;
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
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** The score sheets of one unit group, one below the other: every node with its maximum and its score layers. */
final class ScorecardsSection {
    /** Above this many rows a sheet helps nobody; the section then says where the numbers are instead. */
    private static final int MOST_ROWS = 100_000;

    /** Column of a sheet of one unit; the unit stands before it when there are several. */
    private static final int MAXIMUM = 2;

    private final ReportInput input;
    private final Wording wording;
    private final GroupStandings group;
    private final Precision precision;
    private final List<LayerColumn> layers = new ArrayList<>();
    private final Optional<ScoreTable> table;
    private final Optional<Nodes> nodes;
    private final boolean maxima;
    private final String id;

    ScorecardsSection(ReportInput input, Wording wording, GroupStandings group) {
        this.input = input;
        this.wording = wording;
        this.group = group;
        this.precision = Precision.of(group.scorecard());
        this.table = tableOf(input.run());
        this.nodes = table.map(each -> new Nodes(each.plan()));
        this.maxima = group.scorecard().getMode() != ScoreMode.INDEX
                || table.filter(this::maxima).isPresent();
        this.id = "scorecards-" + Wording.code(group);
        input.self().ifPresent(run -> addLayer(run));
        input.verified().ifPresent(run -> addLayer(run));
        addLayer(input.run());
    }

    Section section() {
        String name = wording.group(group);
        return new Section(
                SectionKind.SCORECARDS,
                id,
                wording.text("scorecards.title", name),
                Placement.DATA,
                List.of(block(name)));
    }

    private Block block(String name) {
        if (table.isEmpty()) {
            return new Note(wording.text("scorecards.none"));
        }
        long size = size();
        if (size > MOST_ROWS) {
            return new Note(wording.text("scorecards.tooMany", size, MOST_ROWS));
        }
        Sheet sheet = new Sheet(id, 1);
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("unit", ColumnKind.TEXT, 30));
        columns.addAll(columns());
        return new Table(
                id, wording.text("scorecards.caption", name), columns, new LazyRows((int) size, i -> row(sheet, i)));
    }

    /** The sheet of one unit as a table of its own; empty when it was not scored. */
    Optional<Table> sheet(Standing standing, String tableId) {
        if (table.isEmpty() || table.get().rowOf(standing.unit().getId()) < 0) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(tableId, 0);
        List<PlanNode> all = nodes.orElseThrow().all();
        return Optional.of(new Table(
                tableId,
                wording.text("scorecard.caption"),
                columns(),
                new LazyRows(
                        all.size(),
                        i -> new Row(
                                kind(all.get(i)), all.get(i).depth(), sheet.cells(standing.unit(), all.get(i), i)))));
    }

    private long size() {
        return nodes.map(each -> (long) each.all().size() * group.standings().size())
                .orElse(0L);
    }

    /** Where the points of a node stand for a unit in the order of the standings; empty when no sheet shows them. */
    Optional<CellRef> points(int unit, int node) {
        int layer = layers.indexOf(layer(input.run().layer()).orElse(null));
        return layer < 0 ? Optional.empty() : cell(unit, node, 1 + firstLayer() + layer);
    }

    /** Where the maximum of a node stands for a unit. */
    Optional<CellRef> maximum(int unit, int node) {
        return maxima ? cell(unit, node, 1 + MAXIMUM) : Optional.empty();
    }

    private int firstLayer() {
        return maxima ? MAXIMUM + 1 : MAXIMUM;
    }

    /** Whether a node has a maximum for a unit; in an index mostly none has. */
    private boolean maxima(ScoreTable scores) {
        return group.standings().stream()
                .mapToInt(standing -> scores.rowOf(standing.unit().getId()))
                .filter(row -> row >= 0)
                .anyMatch(row ->
                        scores.plan().nodes().stream().anyMatch(node -> scores.maximum(row, node.index()) != null));
    }

    private Optional<CellRef> cell(int unit, int node, int column) {
        return size() == 0 || size() > MOST_ROWS
                ? Optional.empty()
                : Optional.of(new CellRef(id, unit * nodes.orElseThrow().all().size() + node, column));
    }

    private List<Column> columns() {
        Origin origin = input.run().assessment().getOrigin();
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("code", ColumnKind.CODE, 8));
        columns.add(wording.column("criterion", ColumnKind.TEXT, 50));
        if (maxima) {
            columns.add(wording.column("maximum", ColumnKind.DECIMAL, 10));
        }
        layers.forEach(l -> columns.add(
                wording.column(id(l.layer()), ColumnKind.DECIMAL, 10).marked(origin)));
        if (comparable()) {
            columns.add(wording.column("difference", ColumnKind.DECIMAL, 10).marked(origin));
        }
        return columns;
    }

    private Row row(Sheet sheet, int index) {
        List<PlanNode> all = nodes.orElseThrow().all();
        Unit unit = group.standings().get(index / all.size()).unit();
        PlanNode node = all.get(index % all.size());
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(wording.name(unit)));
        cells.addAll(sheet.cells(unit, node, index));
        return new Row(kind(node), node.depth(), cells);
    }

    /** A table of sheets; {@code before} columns stand before those of a sheet. */
    private final class Sheet {
        private final String tableId;
        private final int before;
        private final SheetCalculations calculations;

        Sheet(String tableId, int before) {
            this.tableId = tableId;
            this.before = before;
            this.calculations =
                    new SheetCalculations(tableId, nodes.orElseThrow(), table.orElseThrow(), before + MAXIMUM);
        }

        List<TableCell> cells(Unit unit, PlanNode node, int index) {
            int first = index - node.index();
            ScoreTable run = table.orElseThrow();
            int row = run.rowOf(unit.getId());
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.text(Wording.code(node)));
            cells.add(TableCell.of(
                    new Value.Text(wording.name(node.element())), node.element().getOrigin()));
            if (maxima) {
                cells.add(TableCell.of(
                                precision.maximum(run.maximum(row, node.index())),
                                node.element().getOrigin())
                        .calculated(calculations.maximum(row, node, first)));
            }
            for (int i = 0; i < layers.size(); i++) {
                ScoreTable scores = layers.get(i).table();
                int at = scores.rowOf(unit.getId());
                cells.add(TableCell.of(RankingSection.points(scores, at, node.index(), precision))
                        .calculated(calculations.points(scores, at, row, node, first, before + firstLayer() + i)));
            }
            if (comparable()) {
                cells.add(difference(unit, node, index));
            }
            return cells;
        }

        /** Verified less self; nothing where one of them is not scored. */
        private TableCell difference(Unit unit, PlanNode node, int row) {
            BigDecimal self = points(Layer.SELF, unit, node);
            BigDecimal verified = points(Layer.VERIFIED, unit, node);
            if (self == null || verified == null) {
                return TableCell.of(Value.BLANK);
            }
            return TableCell.of(precision.points(verified.subtract(self)))
                    .calculated(Optional.of(
                            new Calculation.Difference(layerCell(Layer.VERIFIED, row), layerCell(Layer.SELF, row))));
        }

        private CellRef layerCell(Layer layer, int row) {
            int index = layers.indexOf(layer(layer).orElseThrow());
            return new CellRef(tableId, row, before + firstLayer() + index);
        }
    }

    private static Row.Kind kind(PlanNode node) {
        return switch (node.kind()) {
            case SCORECARD -> Row.Kind.TOTAL;
            case GROUP -> Row.Kind.GROUP;
            case CRITERION -> Row.Kind.BODY;
        };
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

    /** A layer on which no unit of the group has anything has no column; the layer of the run always has one. */
    private void addLayer(ScoringRun run) {
        if (layer(run.layer()).isEmpty()) {
            tableOf(run)
                    .filter(scores -> run == input.run() || used(scores))
                    .ifPresent(t -> layers.add(new LayerColumn(run.layer(), t)));
        }
    }

    private boolean used(ScoreTable scores) {
        int size = scores.plan().nodes().size();
        return group.standings().stream()
                .mapToInt(standing -> scores.rowOf(standing.unit().getId()))
                .anyMatch(row ->
                        IntStream.range(0, size).anyMatch(node -> scores.status(row, node) == ScoreStatus.SCORED));
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
