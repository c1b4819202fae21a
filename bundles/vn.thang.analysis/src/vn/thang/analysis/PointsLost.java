// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.thang.assessment.Unit;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/**
 * How many points a unit has not got at a criterion. Criteria that are missing, not applicable, not counted above or
 * without a maximum are left out: nothing was lost there.
 *
 * @param lost maximum − points, above 0
 */
public record PointsLost(PlanNode node, BigDecimal points, BigDecimal maximum, BigDecimal lost) {
    /** What a unit lost, the most first; equal losses in the order of the scorecard. Empty when the unit is not scored. */
    public static List<PointsLost> of(ScoringRun run, Unit unit) {
        return run.tableOf(unit).map(table -> of(table, unit)).orElse(List.of());
    }

    private static List<PointsLost> of(ScoreTable table, Unit unit) {
        int row = table.rowOf(unit.getId());
        return table.plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION && node.scored())
                .map(node -> of(table, row, node))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(PointsLost::lost).reversed())
                .toList();
    }

    private static PointsLost of(ScoreTable table, int row, PlanNode node) {
        BigDecimal maximum = table.maximum(row, node.index());
        if (maximum == null || table.status(row, node.index()) != ScoreStatus.SCORED) {
            return null;
        }
        BigDecimal points = table.points(row, node.index());
        BigDecimal lost = maximum.subtract(points);
        return lost.signum() > 0 ? new PointsLost(node, points, maximum, lost) : null;
    }
}
