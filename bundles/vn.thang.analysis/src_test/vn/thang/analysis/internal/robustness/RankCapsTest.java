// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of gates on ranks that the scoring engine is tested with; by hand. */
class RankCapsTest {
    @ParameterizedTest
    @CsvSource({
        "95 75 70 65 1,3 1 1 1 3,3 1 2 4 5",
        "95 94 80 80,2 2 1 1,3 4 1 1",
        "95 50 50,3 3 3,3 4 4",
        "95 75 70,1 1 1,1 2 3"
    })
    void ranks(String values, String caps, String expected) {
        double[] decided = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        int[] ranks = new int[decided.length];
        new Ranking(decided.length).ranks(decided, ranks);
        new RankCaps(Arrays.stream(caps.split(" ")).mapToInt(Integer::parseInt).toArray()).apply(decided, ranks);
        assertEquals(expected, Arrays.stream(ranks).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
    }
}
