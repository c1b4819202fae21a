// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.scoring.index.Digits;

class RankingTest {
    /** By definition: one more than there are greater ones. */
    private static int[] byDefinition(double... values) {
        return Arrays.stream(values)
                .mapToInt(own -> 1
                        + (int) Arrays.stream(values)
                                .filter(other -> other > own)
                                .count())
                .toArray();
    }

    /** Evenly spread, with ties, crowded at one end, and with values that are missing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 131, 2000})
    void asByDefinition(int n) {
        SplittableRandom random = new SplittableRandom(n);
        Ranking ranking = new Ranking(n);
        DoubleUnaryOperator[] shapes = {
            x -> x, x -> Math.rint(x * 20), x -> Math.pow(x, 40), x -> 5, x -> x < 0.1 ? Double.NEGATIVE_INFINITY : x
        };
        for (DoubleUnaryOperator shape : shapes) {
            double[] values = random.doubles(n).map(shape).toArray();
            int[] ranks = new int[n];
            ranking.ranks(values, ranks);
            assertArrayEquals(byDefinition(values), ranks);
        }
    }

    /** Values of which many have the same ten digits though they differ, on both sides of a step and of a power of ten. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 131, 2000})
    void ofTenDigitsAsByDefinition(int n) {
        SplittableRandom random = new SplittableRandom(n);
        Ranking ranking = new Ranking(n);
        DoubleUnaryOperator[] shapes = {
            x -> x * 100,
            x -> (Math.rint(x * 50) + 1) * (1 + (random.nextInt(5) - 2) * 4e-10),
            x -> 10 * (1 + (x - 0.5) * 4e-9),
            x -> -1e-5 * Math.pow(x, 40) * (1 + random.nextInt(3) * 1e-11),
            x -> x < 0.1 ? Double.NEGATIVE_INFINITY : x < 0.2 ? 0.25 + x * 1e-11 : x
        };
        for (DoubleUnaryOperator shape : shapes) {
            double[] values = random.doubles(n).map(shape).toArray();
            int[] ranks = new int[n];
            ranking.ranksOfTen(values, ranks);
            assertArrayEquals(
                    byDefinition(Arrays.stream(values).map(Digits::ten).toArray()), ranks);
        }
    }

    @Test
    void nobody() {
        int[] none = new int[0];
        new Ranking(0).ranks(new double[0], none);
        assertArrayEquals(new int[0], none);
    }
}
