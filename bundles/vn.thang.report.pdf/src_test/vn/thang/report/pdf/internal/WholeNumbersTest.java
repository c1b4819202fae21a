// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumbersTest {
    /** A bar stands where a line may end; the first and the second were seen broken in a printed report. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "trung bình −4,77 điểm.; trung |bình |−4,77 |điểm.|",
                "trên 98 % không; trên |98 % |không|",
                "còn 1.234,5 và −1.234,5; còn |1.234,5 |và |−1.234,5|",
                "hết, 5 điểm; hết, |5 |điểm|",
                "cuối câu là 5. Tiếp; cuối |câu |là |5. |Tiếp|"
            })
    void linesEndBetweenWordsAndNeverInsideANumber(String text, String expected) {
        WholeNumbers breaks = new WholeNumbers();
        breaks.setText(text);
        StringBuilder broken = new StringBuilder();
        int from = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            broken.append(text, from, end).append('|');
            from = end;
        }
        assertEquals(expected, broken.toString());
    }
}
