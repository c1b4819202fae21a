// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.chart.results.ResultCharts;
import vn.thang.scoring.PlanNode;

/**
 * What the views of results show.
 *
 * @param session of the active assessment editor
 * @param charts of the chosen group
 * @param unit the chosen unit, one of the group
 * @param node the chosen node of its scorecard
 * @param band id of the band the standings are narrowed to; empty for all
 */
record ResultsState(
        AssessmentSession session, ResultCharts charts, Optional<Unit> unit, Optional<PlanNode> node, String band) {

    ResultsState withBand(String id) {
        return new ResultsState(session, charts, unit, node, id);
    }

    ResultsState with(Optional<Unit> other, Optional<PlanNode> at) {
        return new ResultsState(session, charts, other, at, band);
    }
}
