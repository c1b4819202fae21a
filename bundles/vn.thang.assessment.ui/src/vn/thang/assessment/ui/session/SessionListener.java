// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoringRun;

/** Hears what an {@link AssessmentSession} has done; called on its worker thread. */
public interface SessionListener {
    /** New scores, after an edit or for another layer. */
    void scored(ScoringRun run);

    /** An edit was refused or could not be stored; nothing was changed. */
    void failed(Finding finding);
}
