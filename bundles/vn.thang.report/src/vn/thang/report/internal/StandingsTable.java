// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Band;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** The data table behind standings.csv (DESIGN 9): fixed names, codes instead of translated names, full precision. */
public final class StandingsTable {
    private StandingsTable() {}

    /** One row per unit in the order of the assessment; nodes of other scorecards are not applicable to a unit. */
    public static Table of(ScoringRun run) {
        List<NodeColumn> nodes = nodes(run);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("unit", "unit", ColumnKind.CODE, 12));
        columns.add(Column.of("name", "name", ColumnKind.TEXT, 40));
        columns.add(Column.of("group", "group", ColumnKind.CODE, 12));
        columns.add(Column.of("points", "points", ColumnKind.DECIMAL, 10));
        columns.add(Column.of("maximum", "maximum", ColumnKind.DECIMAL, 10));
        columns.add(Column.of("percent", "percent", ColumnKind.PERCENT, 10));
        columns.add(Column.of("rank", "rank", ColumnKind.RANK, 6));
        columns.add(Column.of("band", "band", ColumnKind.CODE, 12));
        nodes.forEach(n -> columns.add(Column.of(n.name(), n.name(), ColumnKind.DECIMAL, 10)));
        List<Unit> units = List.copyOf(run.assessment().getUnits());
        Map<Unit, Standing> standings = new HashMap<>();
        run.standings().groups().forEach(g -> g.standings().forEach(s -> standings.put(s.unit(), s)));
        return new Table(
                "standings", "", columns, new LazyRows(units.size(), i -> row(run, nodes, units.get(i), standings)));
    }

    private static Row row(ScoringRun run, List<NodeColumn> nodes, Unit unit, Map<Unit, Standing> standings) {
        List<TableCell> cells = new ArrayList<>(nodes.size() + 8);
        cells.add(TableCell.text(Wording.code(unit)));
        cells.add(TableCell.text(bindingName(run, unit)));
        cells.add(unit.getGroup() == null ? TableCell.of(Value.BLANK) : TableCell.text(Wording.code(unit.getGroup())));
        Optional<ScoreTable> table = run.tableOf(unit);
        addStanding(cells, standings.get(unit), table);
        int row = table.map(t -> t.rowOf(unit.getId())).orElse(-1);
        for (NodeColumn node : nodes) {
            boolean own = table.isPresent() && table.get() == node.table();
            cells.add(TableCell.of(own ? value(node.table(), row, node.index()) : Value.NOT_APPLICABLE));
        }
        return Row.of(cells);
    }

    private static void addStanding(List<TableCell> cells, Standing standing, Optional<ScoreTable> table) {
        if (standing == null || table.isEmpty()) {
            for (int i = 0; i < 5; i++) {
                cells.add(TableCell.of(Value.MISSING));
            }
            return;
        }
        int row = table.get().rowOf(standing.unit().getId());
        Value top = value(table.get(), row, 0);
        cells.add(TableCell.of(top));
        cells.add(decimal(standing.maximum()));
        cells.add(top == Value.NOT_APPLICABLE ? TableCell.of(top) : decimal(standing.percent()));
        cells.add(TableCell.of(standing.rank() == null ? Value.MISSING : new Value.Rank(standing.rank())));
        Band band = standing.band();
        cells.add(band == null ? TableCell.of(Value.MISSING) : TableCell.text(Wording.code(band)));
    }

    /** What stands at a node: exact points, or in index mode the shortest decimal that gives the same double. */
    static Value value(ScoreTable table, int row, int node) {
        return switch (table.status(row, node)) {
            case MISSING -> Value.MISSING;
            case NOT_APPLICABLE -> Value.NOT_APPLICABLE;
            case SCORED -> exact(number(table, row, node));
        };
    }

    /** The number at a scored node; null at any other. */
    static BigDecimal number(ScoreTable table, int row, int node) {
        if (table.status(row, node) != ScoreStatus.SCORED) {
            return null;
        }
        BigDecimal points = table.points(row, node);
        return points != null ? points : BigDecimal.valueOf(table.value(row, node));
    }

    private static TableCell decimal(BigDecimal number) {
        return TableCell.of(number == null ? Value.MISSING : exact(number));
    }

    private static Value exact(BigDecimal number) {
        return new Value.Decimal(number, Math.clamp(number.stripTrailingZeros().scale(), 0, 10));
    }

    /** Data files are not translated: the name is in the framework's binding language, whatever the report's is. */
    private static String bindingName(ScoringRun run, Unit unit) {
        return new Wording(Locale.forLanguageTag(run.framework().getLanguage()), run.framework()).name(unit);
    }

    private static List<NodeColumn> nodes(ScoringRun run) {
        Map<String, Integer> uses = new HashMap<>();
        run.tables().forEach(t -> t.plan().nodes().forEach(n -> uses.merge(n.code(), 1, Integer::sum)));
        List<NodeColumn> columns = new ArrayList<>();
        for (ScoreTable table : run.tables()) {
            for (PlanNode node : table.plan().nodes()) {
                String name = uses.get(node.code()) == 1
                        ? node.code()
                        : Wording.code(table.plan().scorecard()) + "/" + node.code();
                columns.add(new NodeColumn(name, table, node.index()));
            }
        }
        return columns;
    }

    private record NodeColumn(String name, ScoreTable table, int index) {}
}
