// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureState;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.Verdict;

/** What completion and help show can be read, and holds. */
class CheckFormsTest {
    @Test
    void everyExampleIsReadAndHolds() {
        for (CheckForm form : CheckForms.all()) {
            PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();
            figure.setId("f");
            figure.setStatement("s");
            figure.setCheck(form.example());
            FigureCheck check = new PublishedFigures().check(List.of(figure)).get(0);
            assertEquals(form.start().substring(0, form.start().length() - 1), check.rule(), form.example());
            assertNotEquals(FigureState.UNREADABLE, check.state(), form.example());
            // two versions are worth an example only when they differ
            Verdict contradiction = check.rule().equals("versions") ? Verdict.CONSISTENT : Verdict.INCONSISTENT;
            assertNotEquals(contradiction, check.verdict(), form.example());
            assertFalse(form.description().in(Locale.ENGLISH).isBlank());
            assertFalse(form.description().in(Locale.of("vi")).isBlank());
        }
    }

    @Test
    void completionFollowsWhatIsTyped() {
        assertEquals(CheckForms.all(), CheckForms.starting(""));
        assertEquals(
                List.of("mean:", "mean(", "meanPercent("),
                CheckForms.starting(" Mea").stream().map(CheckForm::start).toList());
        assertTrue(CheckForms.starting("share: 1").isEmpty());
    }
}
