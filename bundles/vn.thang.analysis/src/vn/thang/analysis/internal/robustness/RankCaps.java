// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Competition ranks where gates leave some units no place as good as theirs: these let others pass, the better of them first,
 * and places that nobody may take stay empty. Immutable.
 */
final class RankCaps {
    private final int[] caps;

    /**
     * Caps of units.
     *
     * @param caps the best rank that is left to each, 1 = any
     */
    RankCaps(int... caps) {
        this.caps = caps.clone();
    }

    boolean any() {
        return IntStream.of(caps).anyMatch(cap -> cap > 1);
    }

    /**
     * Ranks with the caps.
     *
     * @param values what ranks are decided on
     * @param ranks competition ranks by these values; changed to those that the caps leave
     */
    void apply(double[] values, int... ranks) {
        List<Integer> order = placed(
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(unit -> ranks[unit]))
                        .toList(),
                values);
        int rank = 0;
        for (int place = 0; place < order.size(); place++) {
            int unit = order.get(place);
            boolean tie = place > 0 && values[unit] == values[order.get(place - 1)];
            int next = Math.max(rank + 1, place + 1);
            rank = tie && rank >= caps[unit] ? rank : Math.max(next, caps[unit]);
            ranks[unit] = rank;
        }
    }

    private List<Integer> placed(List<Integer> order, double... values) {
        List<Integer> waiting = new ArrayList<>();
        List<Integer> placed = new ArrayList<>();
        for (int unit : order) {
            boolean tie = !placed.isEmpty() && values[unit] == values[placed.getLast()];
            if (!tie) {
                release(waiting, placed);
            }
            (caps[unit] > placed.size() + 1 ? waiting : placed).add(unit);
        }
        release(waiting, placed);
        placed.addAll(waiting);
        return placed;
    }

    /** Who has waited long enough takes the next place. */
    private void release(List<Integer> waiting, List<Integer> placed) {
        boolean more = true;
        while (more) {
            more = false;
            for (Iterator<Integer> each = waiting.iterator(); each.hasNext() && !more; ) {
                int unit = each.next();
                if (caps[unit] <= placed.size() + 1) {
                    each.remove();
                    placed.add(unit);
                    more = true;
                }
            }
        }
    }
}
