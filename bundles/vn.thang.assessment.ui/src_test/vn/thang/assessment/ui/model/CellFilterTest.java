// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;

class CellFilterTest {
    private final GridModel model = districts();
    private final int points = model.columns().indexOf(UnitFact.POINTS);

    private static GridModel districts() {
        try {
            ScoringRun run = new QuangNinh().score(Layer.FINAL);
            return GridModel.of(run, GridScope.of(run).get(2), Locale.of("vi"));
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
    }

    private int count(String typed, int column) {
        IntPredicate filter = CellFilter.of(typed, model, column);
        return (int) IntStream.range(0, model.rowCount()).filter(filter).count();
    }

    private double number(int row) {
        return model.number(row, points).map(BigDecimal::doubleValue).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"uong bi,1", "UÔNG BÍ,1", "thanh pho,1", "'',14", "!thanh pho,13", "=uong bi,1", "=uong,0", "xyz,0"})
    void namesAreFoundWithoutMarks(String typed, int rows) {
        assertEquals(rows, count(typed, 0));
    }

    /** Origin of the expected counts: the doubles of the same totals, compared in a loop. */
    @Test
    void numbersAreCompared() {
        double half = number(0);
        String typed = model.number(0, points).orElseThrow().toPlainString().replace('.', ',');
        assertEquals(IntStream.range(0, 14).filter(r -> number(r) >= half).count(), count(">=" + typed, points));
        assertEquals(IntStream.range(0, 14).filter(r -> number(r) < half).count(), count("< " + typed, points));
        assertEquals(
                IntStream.range(0, 14)
                        .filter(r -> number(r) >= 130 && number(r) <= 140)
                        .count(),
                count("130..140", points));
        assertEquals(count("130..140", points), count(">=130 <=140", points));
        assertEquals(count("130..140", points), count("130-140", points));
        assertNotEquals(0, count("130..140", points));
        assertNotEquals(14, count("130..140", points));
    }

    @Test
    void equalMeansAsManyDecimalsAsTyped() {
        String whole = model.number(0, points)
                .orElseThrow()
                .setScale(0, RoundingMode.HALF_UP)
                .toString();
        assertNotEquals(0, count(whole, points));
        assertEquals(count(whole, points), count("=" + whole, points));
        assertEquals(14 - count(whole, points), count("<>" + whole, points));
    }

    @Test
    void missingAndNotApplicableHaveWords() {
        assertEquals(0, count("chưa có", points));
        assertEquals(0, count("missing", points));
        assertEquals(0, count("không áp dụng", points));
        assertEquals(0, count("N/A", points));
    }

    @Test
    void whatIsNoNumberIsLookedForInTheText() {
        String part = model.text(0, points).substring(0, 3) + "x";
        assertEquals(0, count(part, points));
        assertEquals(14, count(",", points));
    }
}
