// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import vn.thang.criteria.text.Message;

/** Finds for each opening tag the one that closes it. */
final class Pairs {
    private static final int DEEPEST = 50;

    private Pairs() {}

    /**
     * A tag at its place.
     *
     * @param node where it stands in the template's own structure
     */
    record Placed<T>(Tag tag, Message place, T node) {}

    /** What opens and what closes. */
    record Pair<T>(Placed<T> open, Placed<T> close) {}

    /**
     * The pairs, outer before inner.
     *
     * @param tags in the order of the template
     */
    static <T> List<Pair<T>> of(List<Placed<T>> tags) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Found<T>> pairs = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            Placed<T> each = tags.get(i);
            if (each.tag().opens()) {
                open.push(i);
                if (open.size() > DEEPEST) {
                    throw Fault.of("fault.deep", DEEPEST).at(each.place());
                }
            } else if (each.tag().kind() == Tag.Kind.CLOSE) {
                pairs.add(new Found<>(
                        open.isEmpty() ? -1 : open.peek(), close(open.isEmpty() ? null : tags.get(open.pop()), each)));
            }
        }
        if (!open.isEmpty()) {
            Placed<T> left = tags.get(open.peek());
            throw Fault.of("fault.unclosed", left.tag(), "{{/" + left.tag().name() + "}}")
                    .at(left.place());
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(Found::first))
                .map(Found::pair)
                .toList();
    }

    private static <T> Pair<T> close(Placed<T> open, Placed<T> close) {
        if (open == null) {
            throw Fault.of("fault.unopened", close.tag(), "{{#" + close.tag().name() + "}}")
                    .at(close.place());
        }
        if (!open.tag().name().equals(close.tag().name())) {
            throw Fault.of(
                            "fault.crossed",
                            close.tag(),
                            open.tag(),
                            open.place(),
                            "{{/" + open.tag().name() + "}}")
                    .at(close.place());
        }
        return new Pair<>(open, close);
    }

    private record Found<T>(int first, Pair<T> pair) {}
}
