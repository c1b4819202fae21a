// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.analysis.internal.Means;
import vn.thang.assessment.Unit;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;

/**
 * One unit at every node of its scorecard, held against its group.
 *
 * @param entries in the order of the scorecard, the scorecard first
 */
public record UnitProfile(Unit unit, List<Entry> entries) {
    /**
     * One node.
     *
     * @param points null unless scored
     * @param maximum null where none is stated
     * @param percent points / maximum × 100 to 34 significant digits; null unless scored and a maximum above 0 is stated
     * @param median of the group, see {@link GroupProfile#median}; null when none is scored
     * @param best of the group, see {@link GroupProfile#best}; null when none is scored
     * @param rank of the unit at the node; null unless scored
     * @param scored how many units of the group are scored here
     */
    public record Entry(
            PlanNode node,
            ScoreStatus status,
            BigDecimal points,
            BigDecimal maximum,
            BigDecimal percent,
            BigDecimal median,
            BigDecimal best,
            Integer rank,
            int scored) {}

    public UnitProfile {
        entries = List.copyOf(entries);
    }

    /**
     * The profile of a unit.
     *
     * @throws IllegalArgumentException when the unit is not scored with the group's scorecard
     */
    public static UnitProfile of(GroupProfile group, Unit unit) {
        ScoreTable table = group.table();
        int row = table.rowOf(unit.getId());
        if (row < 0) {
            throw new IllegalArgumentException(unit.getId());
        }
        return new UnitProfile(
                unit,
                group.nodes().stream()
                        .map(node -> entry(group, table, row, node))
                        .toList());
    }

    private static Entry entry(GroupProfile group, ScoreTable table, int row, PlanNode node) {
        BigDecimal points = table.points(row, node.index());
        BigDecimal maximum = table.maximum(row, node.index());
        return new Entry(
                node,
                table.status(row, node.index()),
                points,
                maximum,
                Means.percent(points, maximum),
                group.median(node).orElse(null),
                group.best(node).orElse(null),
                group.rank(table.unit(row), node).orElse(null),
                group.scored(node));
    }
}
