// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.assessment.Unit;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/**
 * The values of one group's units at every node: percents of the maximum where one is stated, else (in index mode) the values
 * themselves. Units are in the order of the standings, nodes in that of the scorecard. Immutable.
 */
public final class GroupValues {
    private final GroupStandings group;
    private final ScoreTable table;
    private final List<Standing> standings;
    private final int[] rows;
    /** By node and unit; NaN unless scored. */
    private final double[][] values;

    private GroupValues(GroupStandings group, ScoreTable table) {
        this.group = group;
        this.table = table;
        standings = List.copyOf(group.standings());
        rows = standings.stream()
                .mapToInt(standing -> table.rowOf(standing.unit().getId()))
                .toArray();
        values = new double[table.plan().nodes().size()][];
        for (int node = 0; node < values.length; node++) {
            int at = node;
            values[node] =
                    Arrays.stream(rows).mapToDouble(row -> share(row, at)).toArray();
        }
    }

    /** Of a group of the run. */
    public static GroupValues of(ScoringRun run, GroupStandings group) {
        return new GroupValues(
                group,
                run.tables().stream()
                        .filter(each -> each.plan().scorecard() == group.scorecard())
                        .findFirst()
                        .orElseThrow());
    }

    private double share(int row, int node) {
        double value = table.value(row, node);
        return table.maximum(row, node) == null || table.maximum(row, node).signum() <= 0
                ? value
                : value / table.maximum(row, node).doubleValue() * 100;
    }

    public GroupStandings group() {
        return group;
    }

    public ScoreTable table() {
        return table;
    }

    public List<Standing> standings() {
        return standings;
    }

    public int units() {
        return rows.length;
    }

    public Unit unit(int unit) {
        return standings.get(unit).unit();
    }

    /** Its row in the table. */
    public int row(int unit) {
        return rows[unit];
    }

    public List<PlanNode> nodes() {
        return table.plan().nodes();
    }

    /** The criteria that count. */
    public List<PlanNode> criteria() {
        return nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION && node.scored())
                .toList();
    }

    /** The nodes directly below one that count. */
    public List<PlanNode> children(PlanNode node) {
        return nodes().stream()
                .filter(each -> each.parent() == node.index() && each.scored())
                .toList();
    }

    /** By unit, NaN unless scored. */
    public double[] at(PlanNode node) {
        return values[node.index()].clone();
    }

    /** By unit: points, in index mode values; NaN unless scored. */
    public double[] points(PlanNode node) {
        return Arrays.stream(rows)
                .mapToDouble(row -> table.value(row, node.index()))
                .toArray();
    }

    /** How many units the node does not apply to. */
    public int notApplicable(PlanNode node) {
        return (int) Arrays.stream(rows)
                .filter(row -> table.status(row, node.index()) == ScoreStatus.NOT_APPLICABLE)
                .count();
    }

    /** The units that have a value at all of these nodes, by number. */
    public int[] complete(List<PlanNode> nodes) {
        return IntStream.range(0, rows.length)
                .filter(unit -> nodes.stream().allMatch(node -> !Double.isNaN(values[node.index()][unit])))
                .toArray();
    }

    /** The elements with these numbers. */
    static double[] pick(double[] from, int... units) {
        return Arrays.stream(units).mapToDouble(unit -> from[unit]).toArray();
    }
}
