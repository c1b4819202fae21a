// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.validation.Findings;
import vn.thang.validation.StatisticsThresholds;
import vn.thang.validation.Target;

/**
 * The points of all units of one scorecard as columns of doubles, NaN where there are none.
 *
 * @param table where they come from
 * @param total the points of the scorecard
 * @param items its scored criteria
 * @param varied those neither at ceiling nor at floor, where a correlation would hang on a few units
 */
public record Sample(ScoreTable table, double[] total, List<Item> items, List<Item> varied) {
    /**
     * A criterion.
     *
     * @param units how many have points
     * @param atMaximum how many of them have all points; 0 where no maximum is stated
     * @param atZero how many of them have none
     */
    public record Item(PlanNode node, double[] points, int units, int atMaximum, int atZero) {
        boolean varied(double sameShare) {
            return units > 0 && Math.max(atMaximum, atZero) < sameShare * units;
        }
    }

    /** Reads the table once. */
    public static Sample of(ScoreTable table, StatisticsThresholds thresholds, Findings findings) {
        List<Item> items = new ArrayList<>();
        for (PlanNode node : table.plan().nodes()) {
            if (node.kind() == NodeKind.CRITERION && node.scored()) {
                findings.checkCancelled();
                items.add(item(table, node));
            }
        }
        double[] total = column(table, 0);
        return new Sample(
                table,
                total,
                items,
                items.stream()
                        .filter(item -> item.varied(thresholds.sameShare()))
                        .toList());
    }

    private static Item item(ScoreTable table, PlanNode node) {
        double[] points = column(table, node.index());
        double maximum = node.maximum() == null ? Double.NaN : node.maximum().doubleValue();
        int units = 0;
        int full = 0;
        int none = 0;
        for (double each : points) {
            units += Double.isNaN(each) ? 0 : 1;
            full += each >= maximum ? 1 : 0;
            none += each == 0 ? 1 : 0;
        }
        return new Item(node, points, units, full, none);
    }

    private static double[] column(ScoreTable table, int node) {
        double[] values = new double[table.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = table.value(row, node);
        }
        return values;
    }

    boolean isPoints() {
        return table.plan().scorecard().getMode() == ScoreMode.POINTS;
    }

    static void report(PlanNode node, Message message, Findings findings) {
        Location place = Location.file(findings.file()).withColumn(node.code());
        findings.report(Severity.INFO, new Target.Score(null, node.id(), null), place, message);
    }

    static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
