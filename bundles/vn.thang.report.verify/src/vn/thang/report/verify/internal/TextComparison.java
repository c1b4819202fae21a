// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thang.report.Printed;
import vn.thang.report.verify.Difference;

/**
 * The fewest texts to take out and put in so that one list becomes the other (Myers, An O(ND) Difference Algorithm and Its
 * Variations, 1986), places aside. A text out and one in at the same spot are one changed text.
 */
final class TextComparison {
    /** Steps; more than that is another document. */
    private static final int MOST = 1000;

    private final Comparison comparison;
    private final List<Printed> found;
    private final List<Printed> expected;
    private final List<int[]> frontiers = new ArrayList<>();

    TextComparison(Comparison comparison, List<Printed> found, List<Printed> expected) {
        this.comparison = comparison;
        this.found = found;
        this.expected = expected;
    }

    /** In the order of the first list; empty when there are too many. */
    Optional<List<Difference>> differences() {
        int steps = steps();
        return steps < 0 ? Optional.empty() : Optional.of(path(steps));
    }

    /** The number of texts to take out and put in; -1 = too many. Keeps what {@link #path} walks back. */
    private int steps() {
        int[] furthest = new int[2 * MOST + 3];
        for (int steps = 0; steps <= MOST; steps++) {
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                int x = start(furthest, steps, diagonal);
                while (same(x, x - diagonal)) {
                    x++;
                }
                furthest[MOST + 1 + diagonal] = x;
                if (x >= found.size() && x - diagonal >= expected.size()) {
                    frontiers.add(furthest.clone());
                    return steps;
                }
            }
            frontiers.add(furthest.clone());
        }
        return -1;
    }

    private static int start(int[] furthest, int steps, int diagonal) {
        int centre = MOST + 1;
        boolean down = diagonal == -steps
                || diagonal != steps && furthest[centre + diagonal - 1] < furthest[centre + diagonal + 1];
        return down ? furthest[centre + diagonal + 1] : furthest[centre + diagonal - 1] + 1;
    }

    private boolean same(int x, int y) {
        return x >= 0
                && y >= 0
                && x < found.size()
                && y < expected.size()
                && comparison.same(found.get(x).text(), expected.get(y).text());
    }

    private List<Difference> path(int steps) {
        Deque<Spot> spots = new ArrayDeque<>();
        int x = found.size();
        int y = expected.size();
        for (int step = steps; step > 0; step--) {
            int diagonal = x - y;
            int[] before = frontiers.get(step - 1);
            boolean down =
                    diagonal == -step || diagonal != step && before[MOST + diagonal] < before[MOST + 2 + diagonal];
            int fromDiagonal = down ? diagonal + 1 : diagonal - 1;
            int fromX = before[MOST + 1 + fromDiagonal];
            int fromY = fromX - fromDiagonal;
            Spot next = spots.peekFirst();
            int endX = down ? fromX : fromX + 1;
            int endY = down ? fromY + 1 : fromY;
            if (next == null || next.fromX != endX || next.fromY != endY) {
                next = new Spot(endX, endY);
                spots.addFirst(next);
            }
            next.fromX = fromX;
            next.fromY = fromY;
            x = fromX;
            y = fromY;
        }
        return spots.stream().flatMap(this::differences).toList();
    }

    /** Texts next to each other that were taken out, and those put in instead. */
    private static final class Spot {
        private final int endX;
        private final int endY;
        private int fromX;
        private int fromY;

        Spot(int endX, int endY) {
            this.endX = endX;
            this.endY = endY;
            this.fromX = endX;
            this.fromY = endY;
        }
    }

    private Stream<Difference> differences(Spot spot) {
        List<Printed> out = found.subList(spot.fromX, spot.endX);
        List<Printed> in = expected.subList(spot.fromY, spot.endY);
        return IntStream.range(0, Math.max(out.size(), in.size())).mapToObj(i -> {
            Optional<Printed> was = i < out.size() ? Optional.of(out.get(i)) : Optional.empty();
            Optional<Printed> wanted = i < in.size() ? Optional.of(in.get(i)) : Optional.empty();
            String place = was.or(() -> wanted).orElseThrow().place();
            return new Difference(place, was.map(Printed::text), wanted.map(Printed::text));
        });
    }
}
