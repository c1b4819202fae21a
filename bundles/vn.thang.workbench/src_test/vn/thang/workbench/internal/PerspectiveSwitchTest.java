// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.workbench.WorkbenchIds;

class PerspectiveSwitchTest {
    @Test
    void aFrameworkBringsCriteria() {
        Optional<String> criteria = Optional.of(WorkbenchIds.CRITERIA);
        assertEquals(criteria, PerspectiveSwitch.wanted(CriteriaEditors.EDITOR, WorkbenchIds.EVALUATION));
        assertEquals(criteria, PerspectiveSwitch.wanted(CriteriaEditors.EDITOR, WorkbenchIds.RESULTS));
        assertEquals(Optional.empty(), PerspectiveSwitch.wanted(CriteriaEditors.EDITOR, WorkbenchIds.CRITERIA));
    }

    @Test
    void anAssessmentBringsEvaluationButLeavesResults() {
        assertEquals(
                Optional.of(WorkbenchIds.EVALUATION),
                PerspectiveSwitch.wanted(AssessmentEditors.EDITOR, WorkbenchIds.CRITERIA));
        assertEquals(Optional.empty(), PerspectiveSwitch.wanted(AssessmentEditors.EDITOR, WorkbenchIds.RESULTS));
        assertEquals(Optional.empty(), PerspectiveSwitch.wanted(AssessmentEditors.EDITOR, WorkbenchIds.EVALUATION));
    }

    @Test
    void resultsStayInFrontOfTheirAssessmentOnly() {
        assertTrue(PerspectiveSwitch.hidden(AssessmentEditors.EDITOR, WorkbenchIds.RESULTS));
        assertFalse(PerspectiveSwitch.hidden(AssessmentEditors.EDITOR, WorkbenchIds.EVALUATION));
        assertFalse(PerspectiveSwitch.hidden(WorkbenchIds.WELCOME, WorkbenchIds.RESULTS));
    }

    @Test
    void otherEditorsChangeNothing() {
        assertEquals(Optional.empty(), PerspectiveSwitch.wanted(WorkbenchIds.WELCOME, WorkbenchIds.RESULTS));
    }
}
