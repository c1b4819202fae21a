// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.analysis.internal.Means;
import vn.thang.analysis.internal.compare.Matching;
import vn.thang.criteria.Identified;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/**
 * How the units of two years did at the nodes of their scorecards. Nodes are recognised by id, else by the lineage of the
 * later framework, never by name; what was split or merged has no counterpart. Points are never compared, since maxima
 * change: the mean share of the maximum is.
 *
 * @param now the later year's node
 * @param before the earlier year's node
 * @param units how many units are scored at it in the later year
 * @param unitsBefore how many were
 * @param percent mean points / maximum × 100 in the later year, to 34 digits
 * @param percentBefore the same in the earlier year
 * @param sameMaximum whether the maximum is the same; otherwise the demand may have changed, too
 */
public record YearOnYear(
        PlanNode now,
        PlanNode before,
        int units,
        int unitsBefore,
        BigDecimal percent,
        BigDecimal percentBefore,
        boolean sameMaximum) {

    /** Percentage points gained; negative = lost. */
    public BigDecimal change() {
        return percent.subtract(percentBefore);
    }

    /**
     * Every node of every scorecard that has a counterpart with scored units, in the order of the later scorecards.
     *
     * @param earlier scored with its own framework
     */
    public static List<YearOnYear> of(ScoringRun earlier, ScoringRun later) {
        Matching matching = new Matching(earlier.framework(), later.framework());
        Map<String, Place> places = new HashMap<>();
        for (ScoreTable table : earlier.tables()) {
            table.plan().nodes().forEach(node -> places.put(node.id(), new Place(table, node)));
        }
        List<YearOnYear> all = new ArrayList<>();
        for (ScoreTable table : later.tables()) {
            for (PlanNode node : table.plan().nodes()) {
                Identified older = matching.olderOf(node.element());
                Place before = older == null || matching.isExplained(node.element()) ? null : places.get(older.getId());
                if (before != null) {
                    add(all, new Place(table, node), before);
                }
            }
        }
        return List.copyOf(all);
    }

    /**
     * The mean share of the maximum at a node, as {@link #percent} has it.
     *
     * @return the percents of the scored units; empty when none is scored or there is no maximum
     */
    public static List<BigDecimal> shares(ScoreTable table, PlanNode node) {
        return new Place(table, node).shares();
    }

    private record Place(ScoreTable table, PlanNode node) {
        /** Shares of the scored units. */
        List<BigDecimal> shares() {
            List<BigDecimal> shares = new ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                BigDecimal share = table.status(row, node.index()) == ScoreStatus.SCORED
                        ? Means.percent(table.points(row, node.index()), table.maximum(row, node.index()))
                        : null;
                if (share != null) {
                    shares.add(share);
                }
            }
            return shares;
        }
    }

    private static void add(List<YearOnYear> all, Place now, Place before) {
        List<BigDecimal> shares = now.shares();
        List<BigDecimal> earlier = before.shares();
        if (!shares.isEmpty() && !earlier.isEmpty()) {
            BigDecimal one = now.node().maximum();
            BigDecimal other = before.node().maximum();
            all.add(new YearOnYear(
                    now.node(),
                    before.node(),
                    shares.size(),
                    earlier.size(),
                    Means.mean(shares),
                    Means.mean(earlier),
                    one != null && other != null && one.compareTo(other) == 0));
        }
    }
}
