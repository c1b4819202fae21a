// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Totals of the units of one group, in hundredths of a point: fixed ones as published, the others drawn between the
 * edges of their band and then moved, one hundredth each in turn, until the sum is the published one.
 */
final class Targets {
    /** {@code units} totals strictly between {@code above} and {@code below}, both in hundredths. */
    record Span(int units, int above, int below) {}

    private Targets() {}

    static List<Integer> draw(List<Integer> fixed, List<Span> spans, long sum, SplitMix random) {
        List<int[]> drawn = new ArrayList<>();
        long total = fixed.stream().mapToLong(Integer::longValue).sum();
        for (Span span : spans) {
            for (int i = 0; i < span.units(); i++) {
                int points = random.between(span.above() + 1, span.below() - 1);
                drawn.add(new int[] {points, span.above(), span.below()});
                total += points;
            }
        }
        long rest = sum - total;
        for (long idle = 0, turn = 0; rest != 0; turn++) {
            int[] unit = drawn.get((int) (turn % drawn.size()));
            int moved = unit[0] + Long.signum(rest);
            if (moved > unit[1] && moved < unit[2]) {
                unit[0] = moved;
                rest -= Long.signum(rest);
                idle = 0;
            } else if (++idle > drawn.size()) {
                throw new IllegalArgumentException("The sum " + sum + " cannot be reached within " + spans);
            }
        }
        return shuffled(fixed, drawn, random);
    }

    /** The first fixed total stays first: it belongs to the unit whose name is published with it. */
    private static List<Integer> shuffled(List<Integer> fixed, List<int[]> drawn, SplitMix random) {
        List<Integer> all = new ArrayList<>(fixed);
        drawn.forEach(unit -> all.add(unit[0]));
        for (int i = all.size() - 1; i > 1; i--) {
            int j = random.between(1, i);
            Integer swapped = all.get(i);
            all.set(i, all.get(j));
            all.set(j, swapped);
        }
        return all;
    }

    /** Hundredths of each of the printed decimals. */
    static List<Integer> of(double... points) {
        return Arrays.stream(points).mapToObj(p -> (int) Math.round(p * 100)).toList();
    }
}
