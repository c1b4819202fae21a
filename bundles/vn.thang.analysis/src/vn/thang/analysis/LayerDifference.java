// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/**
 * Points of a unit at a node on two layers. Nodes where either layer has no points are left out: nothing is compared
 * with a missing score.
 *
 * @param self points of the unit's own scoring
 * @param verified points on the other layer
 * @param difference verified − self
 */
public record LayerDifference(Unit unit, PlanNode node, BigDecimal self, BigDecimal verified, BigDecimal difference) {
    /**
     * All nodes of all units scored on both layers, differing or not, in the order of the units and of the scorecard.
     *
     * @param verified run over the same framework and units on another layer
     */
    public static List<LayerDifference> of(ScoringRun self, ScoringRun verified) {
        List<LayerDifference> differences = new ArrayList<>();
        for (Unit unit : self.assessment().getUnits()) {
            differences.addAll(of(self, verified, unit));
        }
        return List.copyOf(differences);
    }

    /** The nodes of one unit scored on both layers, in the order of the scorecard. */
    public static List<LayerDifference> of(ScoringRun self, ScoringRun verified, Unit unit) {
        List<LayerDifference> differences = new ArrayList<>();
        Optional<ScoreTable> left = self.tableOf(unit);
        Optional<ScoreTable> right = verified.tableOf(unit);
        if (left.isPresent() && right.isPresent()) {
            compare(unit, left.get(), right.get(), differences);
        }
        return List.copyOf(differences);
    }

    private static void compare(Unit unit, ScoreTable self, ScoreTable verified, List<LayerDifference> differences) {
        int left = self.rowOf(unit.getId());
        int right = verified.rowOf(unit.getId());
        for (PlanNode node : self.plan().nodes()) {
            Optional<PlanNode> other = verified.plan().node(node.id());
            if (other.isPresent()
                    && self.status(left, node.index()) == ScoreStatus.SCORED
                    && verified.status(right, other.get().index()) == ScoreStatus.SCORED) {
                BigDecimal before = self.points(left, node.index());
                BigDecimal after = verified.points(right, other.get().index());
                differences.add(new LayerDifference(unit, node, before, after, after.subtract(before)));
            }
        }
    }
}
