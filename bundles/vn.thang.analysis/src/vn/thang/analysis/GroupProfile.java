// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.internal.Means;
import vn.thang.assessment.Unit;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/**
 * What the units of one group reached at every node of their scorecard: the measure against which single units are held.
 * Shares are percents of the maximum; where no maximum is stated (index mode) they are the values themselves. Made once per
 * group and run. Immutable, thread-safe.
 */
public final class GroupProfile {
    /** Shares as doubles in ascending order, and the exact middle and best. */
    private record Column(double[] ascending, BigDecimal median, BigDecimal best) {}

    private final GroupStandings group;
    private final ScoreTable table;
    private final List<Column> columns;

    private GroupProfile(GroupStandings group, ScoreTable table, List<Column> columns) {
        this.group = group;
        this.table = table;
        this.columns = columns;
    }

    /** The profile of a group of the run. */
    public static GroupProfile of(ScoringRun run, GroupStandings group) {
        ScoreTable table = run.tables().stream()
                .filter(each -> each.plan().scorecard() == group.scorecard())
                .findFirst()
                .orElseThrow();
        int[] rows = group.standings().stream()
                .mapToInt(standing -> table.rowOf(standing.unit().getId()))
                .toArray();
        List<Column> columns = table.plan().nodes().stream()
                .map(node -> column(table, rows, node.index()))
                .toList();
        return new GroupProfile(group, table, columns);
    }

    private static Column column(ScoreTable table, int[] rows, int node) {
        List<Integer> scored = Arrays.stream(rows)
                .filter(row -> table.status(row, node) == ScoreStatus.SCORED)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(row -> key(table, row, node))
                        .thenComparing(row -> table.points(row, node)))
                .toList();
        if (scored.isEmpty()) {
            return new Column(new double[0], null, null);
        }
        int n = scored.size();
        List<BigDecimal> middle = new ArrayList<>();
        for (int i = (n - 1) / 2; i <= n / 2; i++) {
            middle.add(share(table, scored.get(i), node));
        }
        return new Column(
                scored.stream().mapToDouble(row -> key(table, row, node)).toArray(),
                Means.mean(middle),
                share(table, scored.getLast(), node));
    }

    /** The share as a double. */
    private static double key(ScoreTable table, int row, int node) {
        BigDecimal maximum = table.maximum(row, node);
        double value = table.value(row, node);
        return maximum == null || maximum.signum() == 0 ? value : value / maximum.doubleValue();
    }

    private static BigDecimal share(ScoreTable table, int row, int node) {
        BigDecimal percent = Means.percent(table.points(row, node), table.maximum(row, node));
        return percent == null ? table.points(row, node) : percent;
    }

    public GroupStandings group() {
        return group;
    }

    /** The scores of the group's units and others. */
    public ScoreTable table() {
        return table;
    }

    /** All nodes in the order of the scorecard. */
    public List<PlanNode> nodes() {
        return table.plan().nodes();
    }

    /** The middle share at a node, between the two middle ones for an even number of units; empty when none is scored. */
    public Optional<BigDecimal> median(PlanNode node) {
        return Optional.ofNullable(columns.get(node.index()).median());
    }

    /** The highest share at a node; empty when none is scored. */
    public Optional<BigDecimal> best(PlanNode node) {
        return Optional.ofNullable(columns.get(node.index()).best());
    }

    /** How many units are scored at a node. */
    public int scored(PlanNode node) {
        return columns.get(node.index()).ascending().length;
    }

    /** The place of a unit at a node: 1 + the number of units with a higher share; empty when it is not scored there. */
    public Optional<Integer> rank(Unit unit, PlanNode node) {
        int row = table.rowOf(unit.getId());
        if (row < 0 || table.status(row, node.index()) != ScoreStatus.SCORED) {
            return Optional.empty();
        }
        double own = key(table, row, node.index());
        double[] ascending = columns.get(node.index()).ascending();
        int below = 0;
        int above = ascending.length;
        while (below < above) {
            int half = (below + above) >>> 1;
            if (ascending[half] <= own) {
                below = half + 1;
            } else {
                above = half;
            }
        }
        return Optional.of(ascending.length - below + 1);
    }
}
