// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.LayerDifference;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Measure;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/**
 * A line of the score sheet: a group, a criterion, or a measure below the criterion whose rule reads it.
 *
 * @param index its place in the sheet, from 0
 * @param parent the line it is below, -1 on the top level
 * @param node the group or criterion
 * @param measure empty for groups and criteria
 * @param cells by layer; all three
 * @param verifiedLessSelf empty where one of the two is missing, and for measures
 * @param finalLessVerified likewise
 * @param evidence for the criterion or the measure; none for groups
 * @param remark of the person who entered what is shown; empty = none
 */
public record SheetRow(
        int index,
        int parent,
        PlanNode node,
        Optional<Measure> measure,
        Map<Layer, SheetCell> cells,
        Optional<LayerDifference> verifiedLessSelf,
        Optional<LayerDifference> finalLessVerified,
        List<Evidence> evidence,
        String remark) {

    public boolean isGroup() {
        return measure.isEmpty() && node.kind() != NodeKind.CRITERION;
    }

    public boolean isCriterion() {
        return measure.isEmpty() && node.kind() == NodeKind.CRITERION;
    }

    /** The id under which cells and evidence of the line are stored. */
    public String itemId() {
        return measure.map(Measure::getId).orElse(node.id());
    }

    public SheetCell cell(Layer layer) {
        return cells.get(layer);
    }

    /** Whether it is the same line as one of another sheet of the same scorecard. */
    public boolean isSameLine(SheetRow other) {
        return node.id().equals(other.node.id()) && itemId().equals(other.itemId());
    }
}
