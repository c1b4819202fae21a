// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;

/** Statements that need no scored assessment. Those over units are tested with the catalogue's sample. */
class PublishedFiguresTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private static FigureCheck check(String check) {
        PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();
        figure.setId("f");
        figure.setStatement("statement");
        figure.setCheck(check);
        return new PublishedFigures().check(List.of(figure)).get(0);
    }

    /**
     * The checkable statements of the five seed articles with the verdicts of {@code seed_facts.json} (Quảng Ninh 5/6/2019,
     * Uông Bí 18/9/2018, Lạng Sơn 15/7/2020, Hậu Giang 6/11/2019, Đà Nẵng 19/8/2019); recomputed exactly by hand.
     */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = SeedFacts.TABLE)
    void statementsOfTheSeedArticles(String fact, String check, Verdict verdict, String recomputed) {
        FigureCheck result = check(check);
        assertEquals(verdict, result.verdict(), fact);
        assertEquals(recomputed, result.recomputed(), fact);
    }

    /** Huế 2020, Decision 3402/QĐ-UBND: 75.41 of 92 re-based to 100 is 81.967…, printed 81.96. */
    @Test
    void aTruncatedDigitIsFound() {
        FigureCheck result = check("ratio: 75.41/92*100 = 81.96");
        assertEquals(Verdict.INCONSISTENT, result.verdict());
        assertEquals("81.97", result.recomputed());
        assertEquals(
                "Published 81.96, but recomputed 81.97: difference -0.01.",
                result.message().in(Locale.ENGLISH));
        assertEquals(
                "Công bố 81,96 nhưng tính lại được 81,97: chênh lệch -0,01.",
                result.message().in(VIETNAMESE));
    }

    @Test
    void messagesNameBothValuesAndTheDifference() {
        FigureCheck result = check("share: 121/170 = 67.45%");
        assertEquals("67.45%", result.published());
        assertEquals(
                "Công bố 67,45 % nhưng tính lại được 71,18 %: chênh lệch -3,73 điểm phần trăm.",
                result.message().in(VIETNAMESE));
        assertEquals(
                "Published 67.45 %, but recomputed 71.18 %: difference -3.73 percentage points.",
                result.message().in(Locale.ENGLISH));
    }

    /** A value printed as p came from [p − ½, p + ½): computed by hand. */
    @ParameterizedTest
    @CsvSource({
        "shares: 33%+33%+33% = 100%, CONSISTENT", // 33.33 three times
        "shares: 9%+92% = 100%, CONSISTENT", // 8.5 and 91.5
        "shares: 9%+90% = 100%, INCONSISTENT", // below 9.5 and below 90.5 stays below 100
        "shares: 8.99%+91.01% = 100%, CONSISTENT",
        "shares: 8.99%+91.02% = 100%, CONSISTENT", // 8.985 and 91.015
        "shares: 8.99%+91.03% = 100%, INCONSISTENT",
        "shares: 33.3%+33.3%+33.3% = 100%, CONSISTENT",
        "shares: 33.3%+33.3%+33.2% = 100%, INCONSISTENT"
    })
    void sharesOfAWhole(String check, Verdict verdict) {
        assertEquals(verdict, check(check).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "sum: 2*(3+4)-1 = 13, CONSISTENT",
        "ratio: 1/8 = 0.13, CONSISTENT", // 0.125 half up
        "ratio: 1/8 = 0.12, INCONSISTENT",
        "sum: -3 + 5 = 2, CONSISTENT",
        "sum:1+1=2, CONSISTENT",
        "versions: 28 <> 28, CONSISTENT"
    })
    void arithmetic(String check, Verdict verdict) {
        assertEquals(verdict, check(check).verdict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mean(departments) = 62.5", "points(H01, H1, self) = 43.72", "bands(departments) = 7/12/6/3"})
    void statementsAboutUnitsNeedARun(String check) {
        FigureCheck result = check(check);
        assertEquals(Verdict.NOT_CHECKABLE, result.verdict());
        assertTrue(result.message().in(Locale.ENGLISH).contains("scored assessment"), result.toString());
        assertTrue(new PublishedFigures().findings(List.of(result), null).isEmpty());
    }

    @Test
    void anInequalityIsKeptAsItIs() {
        FigureCheck result = check("stated: > 98%");
        assertEquals(Verdict.NOT_CHECKABLE, result.verdict());
        assertEquals("> 98%", result.published());
    }

    /** Position counted from 1, by hand. */
    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "sum 1+1 = 2, 5",
        "sum: 1+ = 2, 9",
        "sum: 1+1, 9",
        "sum: 1+1 = 2 x, 14",
        "sum: 1/0 = 2, 10",
        "'share: 121/170 = 67,45%', 20",
        "versions: 2/10/2, 17",
        "count(communes ~ 50) = 8, 16",
        "bands(departments) = 7/1.5, 24",
        "nonsense(departments) = 1, 10"
    })
    void aCheckThatCannotBeReadIsNamed(String check, int position) {
        FigureCheck result = check(check);
        assertEquals(Verdict.NOT_CHECKABLE, result.verdict());
        String english = result.message().in(Locale.ENGLISH);
        assertTrue(english.contains("at position " + position + ":"), english);
        String vietnamese = result.message().in(VIETNAMESE);
        assertTrue(vietnamese.contains("tại vị trí " + position + ":"), vietnamese);
        Finding finding =
                new PublishedFigures().findings(List.of(result), "figures.csv").get(0);
        assertEquals(Severity.ERROR, finding.severity());
    }

    @Test
    void aDeeplyNestedCheckIsRefused() {
        String check = "sum: " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " = 1";
        assertEquals(Verdict.NOT_CHECKABLE, check(check).verdict());
    }

    @Test
    void onlyContradictionsBecomeFindings() {
        List<FigureCheck> checks = List.of(check("sum: 1+8+81 = 89"), check("sum: 8+81 = 89"), check("stated: > 98%"));
        List<Finding> findings = new PublishedFigures().findings(checks, "figures.csv");
        assertEquals(1, findings.size());
        assertEquals(Severity.WARNING, findings.get(0).severity());
        assertEquals(
                "figures.csv, element f: Published figure \"statement\": Published 89, but recomputed 90: difference"
                        + " -1.",
                findings.get(0).in(Locale.ENGLISH));
    }
}
