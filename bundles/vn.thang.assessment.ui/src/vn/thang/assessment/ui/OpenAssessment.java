// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui;

import org.eclipse.nebula.widgets.nattable.NatTable;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.scoring.PlanNode;

/**
 * What an assessment editor has open; an adapter of the editor as soon as its file is open. For views that follow the
 * editor, for scripts and for tests that drive it. Belongs to the user-interface thread.
 */
public interface OpenAssessment {
    AssessmentSession session();

    /** What the grid shows now. */
    GridModel model();

    /** The model in the order of the rows on the screen. */
    GridView view();

    /** The table itself. */
    NatTable table();

    /** Goes to a unit at a node of its scorecard, on the page in front, and selects it. */
    void reveal(Unit unit, PlanNode node);

    /** Goes to a published figure, on the page of the figures, and selects it. */
    void revealFigure(String figureId);

    /** Carries an edit out as one step that can be undone in the editor. Stored and scored in the background. */
    void perform(ScoreEdit edit);

    /** Why the text in the open cell editor is refused; empty when nothing is. */
    String refusal();
}
