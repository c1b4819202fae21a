// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thang.analysis.internal.Means;
import vn.thang.assessment.UnitGroup;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;

/**
 * How well units fulfil one criterion. Units for which it is missing or not applicable do not count.
 *
 * @param scored units with points at the criterion
 * @param belowMaximum those of them with fewer points than the maximum; 0 where no maximum is stated
 * @param mean of their points to 34 significant digits; null when none is scored
 * @param meanPercent mean / maximum × 100; null when none is scored or no maximum above 0 is stated
 */
public record CriterionStatistics(
        PlanNode node, int scored, int belowMaximum, BigDecimal mean, BigDecimal meanPercent) {
    /**
     * Statistics of all criteria of the table, weakest first by {@code meanPercent}, those without one last; equal ones
     * in the order of the scorecard.
     *
     * @param group counts only its units; null = all
     */
    public static List<CriterionStatistics> of(ScoreTable table, UnitGroup group) {
        List<Integer> rows = rows(table, group);
        return table.plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION)
                .map(node -> of(table, rows, node))
                .sorted(Comparator.comparing(
                        CriterionStatistics::meanPercent, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<Integer> rows(ScoreTable table, UnitGroup group) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            UnitGroup own = table.unit(row).getGroup();
            if (group == null || (own != null && own.getId().equals(group.getId()))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static CriterionStatistics of(ScoreTable table, List<Integer> rows, PlanNode node) {
        List<BigDecimal> points = rows.stream()
                .filter(row -> table.status(row, node.index()) == ScoreStatus.SCORED)
                .map(row -> table.points(row, node.index()))
                .toList();
        BigDecimal maximum = node.maximum();
        int below = maximum == null
                ? 0
                : (int) points.stream().filter(p -> p.compareTo(maximum) < 0).count();
        BigDecimal mean = Means.mean(points);
        return new CriterionStatistics(node, points.size(), below, mean, Means.percent(mean, maximum));
    }
}
