// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui;

import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.scoring.PlanNode;

/** What an assessment editor publishes as its selection: a unit at a node of its scorecard. */
public record SelectedCell(AssessmentSession session, Unit unit, PlanNode node) {}
