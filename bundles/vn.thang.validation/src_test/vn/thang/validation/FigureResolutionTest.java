// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;

/** What an expert decides about a contradiction is kept beside it; the contradiction stays. */
class FigureResolutionTest {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final LocalDate DAY = LocalDate.of(2019, 6, 20);
    private static final FigureResolution CORRECTED =
            new FigureResolution(FigureDecision.CORRECTED, " 71.18% ", "Lan", DAY, "121 of 170 is 71.18 %");

    private final PublishedFigures figures = new PublishedFigures();
    private final PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();

    FigureResolutionTest() {
        figure.setId("f");
        figure.setStatement("121/170 = 67,45 %");
        figure.setCheck("share: 121/170 = 67.45%");
    }

    private FigureCheck check() {
        return figures.check(List.of(figure)).get(0);
    }

    @Test
    void aResolvedContradictionStaysAndIsANote() {
        assertEquals(FigureState.CONTRADICTION, check().state());
        CORRECTED.applyTo(figure);
        FigureCheck check = check();
        assertEquals(Verdict.INCONSISTENT, check.verdict());
        assertEquals(FigureState.RESOLVED, check.state());
        assertEquals("67.45%", check.published());
        assertEquals("121/170 = 67,45 %", figure.getStatement());
        Finding finding = figures.findings(List.of(check), null).get(0);
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(
                "Số liệu đã công bố \"121/170 = 67,45 %\": Công bố 67,45 % nhưng tính lại được 71,18 %: chênh lệch -3,73"
                        + " điểm phần trăm. Đã xử lý: đính chính thành 71,18 % (Lan kết luận ngày 20/06/2019): 121 of 170 is"
                        + " 71.18 %",
                finding.message().in(VIETNAMESE));
    }

    @Test
    void whatStandsAtTheFigureIsReadBack() {
        CORRECTED.applyTo(figure);
        assertEquals(CORRECTED, FigureResolution.of(figure));
        FigureResolution.NONE.applyTo(figure);
        assertEquals(FigureResolution.NONE, FigureResolution.of(figure));
        assertEquals(FigureState.CONTRADICTION, check().state());
    }

    @Test
    void aDecisionNeedsSomebodyADayAndAReason() {
        assertTrue(FigureResolution.NONE.missing().isEmpty());
        assertTrue(CORRECTED.missing().isEmpty());
        FigureResolution bare = new FigureResolution(FigureDecision.CORRECTED, "", "", null, "");
        assertEquals(
                List.of("the corrected value", "who decided", "when", "the reason"),
                bare.missing().stream().map(m -> m.in(Locale.ENGLISH)).toList());
    }

    @Test
    void everyDecisionIsSaidInWords() {
        for (FigureDecision decision : FigureDecision.values()) {
            FigureResolution resolution = new FigureResolution(decision, "", "", null, "");
            assertEquals(decision == FigureDecision.OPEN, resolution.message().isEmpty());
        }
        assertEquals(
                "Remark: not yet looked at",
                new FigureResolution(FigureDecision.OPEN, "", "", null, "not yet looked at")
                        .message()
                        .orElseThrow()
                        .in(Locale.ENGLISH));
        assertEquals(
                "the source has been asked (decided on 2019-06-20).",
                new FigureResolution(FigureDecision.SOURCE_ASKED, "", "", DAY, "")
                        .message()
                        .orElseThrow()
                        .in(Locale.ENGLISH));
    }

    /** By hand: 121/170 = 71.176… %. */
    @Test
    void aCorrectedValueIsChecked() {
        assertEquals(
                Verdict.CONSISTENT,
                figures.corrected(figure, "71.18%", List.of()).orElseThrow().verdict());
        assertEquals(
                Verdict.INCONSISTENT,
                figures.corrected(figure, "71.3%", List.of()).orElseThrow().verdict());
        assertEquals(Optional.empty(), figures.corrected(figure, "about 71", List.of()));
        assertEquals("share: 121/170 = 67.45%", figure.getCheck());
        figure.setCheck("versions: 2/10/2 <> 2/7/5");
        assertFalse(figures.corrected(figure, "2/7/5", List.of()).isPresent());
    }
}
