// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.report.Value;

/** How many decimals are printed; the expected numbers are the rule stated at {@link Precision}. */
class PrecisionTest {
    private final Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();

    @Test
    void twoWhereTheFrameworkSaysNothingAndFourInAnIndex() {
        assertEquals(2, Precision.of(scorecard).points());
        scorecard.setMode(ScoreMode.INDEX);
        assertEquals(4, Precision.of(scorecard).points());
    }

    @Test
    void thoseOfTheRoundingElseThoseOfTheDecision() {
        Rounding rounding = CriteriaFactory.eINSTANCE.createRounding();
        rounding.setLevel(RoundingLevel.TOTAL);
        rounding.setDecimals(1);
        scorecard.setRounding(rounding);
        assertEquals(1, Precision.of(scorecard).points());
        rounding.setLevel(RoundingLevel.NEVER);
        rounding.setDecisionDecimals(3);
        assertEquals(3, Precision.of(scorecard).points());
    }

    @Test
    void aMaximumIsPrintedAsItIsStated() {
        Precision precision = new Precision(2);
        assertEquals("50", precision.maximum(new BigDecimal("50.00")).print(Locale.ENGLISH));
        assertEquals("12.5", precision.maximum(new BigDecimal("12.5")).print(Locale.ENGLISH));
        assertEquals(Value.BLANK, precision.maximum(null));
    }

    @Test
    void aPercentWithoutMaximumIsNotMissing() {
        assertEquals(Value.BLANK, Precision.percent(null, BigDecimal.ONE));
        assertEquals(Value.MISSING, Precision.percent(null, null));
    }
}
