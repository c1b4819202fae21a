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
    @CsvSource(delimiter = '|', textBlock = """
        QN-01 | sum: 28+14+89 = 131 | CONSISTENT | 131
        QN-02 | sum: 7+12+6+3 = 28 | CONSISTENT | 28
        QN-03 | difference: 78-27 = 51 | CONSISTENT | 51
        QN-04 | sum: 2+10+2 = 14 | CONSISTENT | 14
        QN-04 | sum: 2+7+5 = 14 | CONSISTENT | 14
        QN-04 | versions: 2/10/2 <> 2/7/5 | INCONSISTENT | 2/7/5
        QN-05 | share: 121/170 = 67.45% | INCONSISTENT | 71.18%
        QN-05 | share: 114.67/170 = 67.45% | CONSISTENT | 67.45%
        QN-05 | share: 121/170 = 71% | CONSISTENT | 71.18%
        QN-06 | difference: 146-94 = 52 | CONSISTENT | 52
        QN-07 | sum: 1+8+81 = 89 | INCONSISTENT | 90
        QN-07 | sum: 8+81 = 89 | CONSISTENT | 89
        QN-08 | share: 8/89 = 9% | CONSISTENT | 8.99%
        QN-08 | share: 81/89 = 90% | INCONSISTENT | 91.01%
        QN-08 | share: 8/90 = 9% | CONSISTENT | 8.89%
        QN-08 | share: 81/90 = 90% | CONSISTENT | 90%
        QN-08 | shares: 9%+90% = 100% | INCONSISTENT | 99%
        QN-09 | product: 28*62.5 = 1750 | CONSISTENT | 1750
        QN-10 | product: 14*121 = 1694 | CONSISTENT | 1694
        UB-01 | difference: 150.77-43.72-89.27 = 17.78 | CONSISTENT | 17.78
        UB-02 | share: 43.72/50 = 87.44% | CONSISTENT | 87.44%
        UB-02 | share: 89.27/100 = 89.27% | CONSISTENT | 89.27%
        UB-02 | share: 17.78/20 = 88.90% | CONSISTENT | 88.90%
        UB-02 | share: 150.77/170 = 88.69% | CONSISTENT | 88.69%
        UB-03 | difference: 150.77-146 = 4.77 | CONSISTENT | 4.77
        UB-03 | share: 4.77/150.77 = 3.16% | CONSISTENT | 3.16%
        LS-01 | share: 217/245 = 88.57% | CONSISTENT | 88.57%
        LS-02 | sum: 57+88 = 145 | CONSISTENT | 145
        LS-03 | share: 127/138 = 92.03% | CONSISTENT | 92.03%
        LS-04 | sum: 44+5 = 49 | CONSISTENT | 49
        LS-05 | share: 15799/19569 = 80.73% | CONSISTENT | 80.73%
        LS-05 | difference: 19569-15799 = 3770 | CONSISTENT | 3770
        LS-06 | share: 2427/19569 = 12.4% | CONSISTENT | 12.4%
        HG-01 | difference: 57-51 = 6 | CONSISTENT | 6
        HG-02 | order: 20 < 25 < 36 < 37 | CONSISTENT | 20 < 25 < 36 < 37
        HG-03 | order: 28 > 31.5 | INCONSISTENT | -3.5
        HG-04 | sum: 45+7 = 52 | CONSISTENT | 52
        HG-05 | sum: 8+5+4+4+4+3+2+2+2+2+1+1+1+1+1+1+1+1+1+0+0+0+0 = 45 | CONSISTENT | 45
        HG-06 | sum: 1+1+1+1+1+1+0 = 7 | INCONSISTENT | 6
        DN-02 | sum: 1+1+1+1+1+1 = 6 | CONSISTENT | 6
        """)
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
                "Công bố 67,45 % nhưng tính lại được 71,18 %: chênh lệch -3,73.",
                result.message().in(VIETNAMESE));
        assertEquals(
                "Published 67.45 %, but recomputed 71.18 %: difference -3.73.",
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
