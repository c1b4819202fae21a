// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.Locale;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.scoring.PlanNode;

/** The editor as its sheet pages see it. */
public interface SheetHost {
    AssessmentSession session();

    Locale locale();

    /** Carries an edit out as one step of undo. */
    void perform(ScoreEdit edit);

    /** The person has gone to a line. */
    void selected(Unit unit, PlanNode node);
}
