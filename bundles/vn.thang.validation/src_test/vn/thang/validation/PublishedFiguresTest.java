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
import vn.thang.testkit.SeedFigures;

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
    @CsvSource(delimiter = '|', textBlock = SeedFigures.TABLE)
    void statementsOfTheSeedArticles(String fact, String check, Verdict verdict, String recomputed, String difference) {
        FigureCheck result = check(check);
        assertEquals(verdict, result.verdict(), fact);
        assertEquals(recomputed, result.recomputed(), fact);
        assertEquals(difference, result.difference(), fact);
        assertEquals(check.substring(0, check.indexOf(':')), result.rule(), fact);
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

    /** By hand: the middle of 63 places is 32, of 62 it is 31.5; 7·70+12·60+6·50+3·27 = 1591 of 28 is 56.82. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rank: 28 of 63 is low | INCONSISTENT | 28 of 63 is high | -4
        rank: 32 of 63 is low | INCONSISTENT | 32 of 63 is middle | 0
        rank: 47 of 63 is low | CONSISTENT | 47 of 63 is low | ''
        rank: 31 of 62 is high | CONSISTENT | 31 of 62 is high | ''
        rank: 21 of 63 is top 20 | INCONSISTENT | 21 of 63 is high | +1
        rank: 44 of 63 is bottom 20 | CONSISTENT | 44 of 63 is low | ''
        rank: 43 of 63 is bottom 20 | INCONSISTENT | 43 of 63 is low | -1
        places: 51 -> 57 = down 6 | CONSISTENT | -6 | ''
        places: 51 -> 57 = up 6 | INCONSISTENT | -6 | +12
        change: 62.5 -> 65 = +2.5 | CONSISTENT | 2.5 | ''
        change: 45% -> 60% = 12% | INCONSISTENT | 15% | -3%
        growth: 200 -> 250 = 25% | CONSISTENT | 25% | ''
        growth: 200 -> 150 = down 20% | INCONSISTENT | -25% | +5%
        list: Finance; Health; Transport = 3 | CONSISTENT | 3 | ''
        list: Finance; Health = 3 | INCONSISTENT | 2 | +1
        mean: 62.5 within 7*70..78 + 12*60..70 + 6*50..60 + 3*27..50 | CONSISTENT | 56.82..67.71 | ''
        mean: 81 within 27..78 | INCONSISTENT | 27..78 | +3
        mean: 26.4 within 27..78 | INCONSISTENT | 27..78 | -0.6
        mean: 78.4 within 27..78.35 | CONSISTENT | 27..78.35 | ''
        whole: 8 = 9%, 81 = 90% of 90 | CONSISTENT | 90 | ''
        whole: 8 = 9% of 89 | CONSISTENT | 85..94 | ''
        whole: 1 = 50%, 1 = 10% of 10 | INCONSISTENT | none | ''
        order: 217/245 > 80% | CONSISTENT | 88.57% > 80% | ''
        order: 217/245 > 88.57% | CONSISTENT | 88.57% > 88.57% | ''
        order: 217/245 > 90% | INCONSISTENT | 88.57% < 90% | -1.43%
        order: 60 <= 62.5 < 70 | CONSISTENT | 60 <= 62.5 < 70 | ''
        """)
    void whatTextsSayAboutFigures(String check, Verdict verdict, String recomputed, String difference) {
        FigureCheck result = check(check);
        assertEquals(verdict, result.verdict(), result.message().toString());
        assertEquals(recomputed, result.recomputed());
        assertEquals(difference, result.difference());
    }

    @Test
    void aPlaceSaidToBeLowIsToldInBothLanguages() {
        FigureCheck result = check("rank: 28 of 63 is low");
        assertEquals(
                "Published as low, but place 28 of 63 is in the upper half: difference -4 places from 32.",
                result.message().in(Locale.ENGLISH));
        assertEquals(
                "Công bố là thấp, nhưng hạng 28/63 ở nửa trên: chênh lệch -4 bậc so với 32.",
                result.message().in(VIETNAMESE));
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
        "nonsense(departments) = 1, 10",
        "rank: 28 of 63 is poor, 23",
        "rank: 28/63 is low, 9",
        "rank: 0 of 63 is low, 7",
        "places: 51 57 = down 6, 12",
        "growth: 0 -> 5 = 3%, 16",
        "list: ; = 3, 9",
        "mean: 62.5 within 78..27, 25",
        "mean: 62.5, 11",
        "'whole: 8 = 0%, 81 = 90% of 89', 14",
        "whole: 8 = 9%, 14"
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
