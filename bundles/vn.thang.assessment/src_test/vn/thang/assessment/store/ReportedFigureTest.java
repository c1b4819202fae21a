// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedFigureTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    @Test
    void signAndDayAreTakenOff() {
        assertEquals(new ReportedFigure(Facet.INPUT, "217", DAY), ReportedFigure.of(" 217 @ 2020-06-30"));
        assertEquals(new ReportedFigure(Facet.OVER, "98", null), ReportedFigure.of("> 98"));
        assertEquals(new ReportedFigure(Facet.AT_LEAST, "30", DAY), ReportedFigure.of(">=30@2020-06-30"));
        assertEquals(new ReportedFigure(Facet.AT_MOST, "5", null), ReportedFigure.of("≤5"));
        assertEquals(new ReportedFigure(Facet.UNDER, "5", null), ReportedFigure.of("<5"));
        assertEquals(new ReportedFigure(Facet.ABOUT, "1500", null), ReportedFigure.of("~1500"));
    }

    @Test
    void whatIsNoDayStaysSoThatItIsReported() {
        assertEquals(new ReportedFigure(Facet.INPUT, "217@June", null), ReportedFigure.of("217@June"));
    }

    @Test
    void anInequalityLeavesTheFigureMissing() {
        List<CellEdit> edits =
                ReportedFigure.of(">98@2020-06-30").edits("u", "m", Layer.SELF, new BigDecimal("98"), null);
        assertEquals(
                List.of(new ColumnKey("m", Facet.OVER, Layer.SELF), new ColumnKey("m", Facet.AS_OF, Layer.SELF)),
                edits.stream().map(CellEdit::key).toList());
        assertEquals(
                BigDecimal.valueOf(DAY.toEpochDay()), edits.getLast().cell().value());
    }
}
