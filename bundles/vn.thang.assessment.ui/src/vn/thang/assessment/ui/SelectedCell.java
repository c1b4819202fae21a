// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.scoring.PlanNode;

/** What an assessment editor publishes as its selection: a unit at a node of its scorecard. */
public record SelectedCell(AssessmentSession session, Unit unit, PlanNode node) {

    /** The ids under which something can be stored about it: its own, and those of the measures its rule reads. */
    public List<String> items() {
        List<String> items = new ArrayList<>(List.of(node.id()));
        session.run()
                .tableOf(unit)
                .ifPresent(table -> table.plan().measures(node).forEach(measure -> items.add(measure.getId())));
        return List.copyOf(items);
    }
}
