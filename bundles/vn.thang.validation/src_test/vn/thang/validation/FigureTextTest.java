// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;

/** What people read of the values of a check; the data forms are those of {@link PublishedFigures}. */
class FigureTextTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        67.45%             | 67.45 %                 | 67,45 %
        88.90%             | 88.90 %                 | 88,90 %
        -1.5               | -1.5                    | -1,5
        1750               | 1750                    | 1750
        2/10/2             | 2/10/2                  | 2/10/2
        28 of 63 is low    | 28 of 63: low           | hạng 28/63: thấp
        28 of 63 is high   | 28 of 63: high          | hạng 28/63: cao
        32 of 63 is middle | 32 of 63: in the middle | hạng 32/63: ở giữa
        3 of 63 is top 5   | 3 of 63: among the top 5 | hạng 3/63: trong 5 vị trí dẫn đầu
        60 of 63 is bottom 5 | 60 of 63: among the bottom 5 | hạng 60/63: trong 5 vị trí cuối
        27..78             | 27–78                   | 27–78
        27.5..78.25        | 27.5–78.25              | 27,5–78,25
        -2.5..-1           | -2.5–-1                 | -2,5–-1
        217/245 > 80.5%    | 217/245 > 80.5 %        | 217/245 > 80,5 %
        none               | none                    | không có
        > 98%              | > 98 %                  | > 98 %
        "tăng, giảm nhẹ"   | "tăng, giảm nhẹ"        | "tăng, giảm nhẹ"
        """)
    void valuesKeepTheirPrintedDecimalsAndSpeakTheLanguage(String data, String english, String vietnamese) {
        assertEquals(english, FigureText.value(data, Locale.ENGLISH));
        assertEquals(vietnamese, FigureText.value(data, VIETNAMESE));
    }

    /** Two percentages differ by percentage points. */
    @ParameterizedTest
    @CsvSource({
        "-3.73%, -3.73 pp, '-3,73 điểm %'",
        "+3, +3, +3",
        "0/+3/-3, 0/+3/-3, 0/+3/-3",
        "-0.0001, -0.0001, '-0,0001'"
    })
    void differences(String data, String english, String vietnamese) {
        assertEquals(english, FigureText.difference(data, Locale.ENGLISH));
        assertEquals(vietnamese, FigureText.difference(data, VIETNAMESE));
    }

    /** 17.78/20 is 88.9 %: what was printed as 88.80 % keeps its zero in the sentence. */
    @Test
    void sentencesKeepPrintedZeros() {
        PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();
        figure.setCheck("share: 17.78/20 = 88.80%");
        FigureCheck check = new PublishedFigures().check(List.of(figure)).get(0);
        assertEquals(
                "Công bố 88,80 % nhưng tính lại được 88,90 %: chênh lệch -0,10 điểm phần trăm.",
                check.message().in(VIETNAMESE));
    }
}
