// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thang.validation.figures.Proposal;

/** "trung bình 62,5 điểm, cao nhất 78, thấp nhất 27, chênh lệch 51 điểm". */
final class Means implements Recogniser {
    private static final Pattern MEAN = Pattern.compile(
            "(?<!dưới )(?<!\\d )(?:trung bình|bình quân|mean|average)[^\\d%,;]{0,40}" + Figures.N + "(?!\\s*/)");
    private static final Pattern HIGHEST = Pattern.compile("(?:cao nhất|highest|maximum)[^\\d%;]{0,60}?" + Figures.N);
    private static final Pattern LOWEST = Pattern.compile("(?:thấp nhất|lowest|minimum)[^\\d%;]{0,60}?" + Figures.N);
    private static final Pattern SPREAD =
            Pattern.compile("(?:chênh lệch|khoảng cách|cách biệt|chênh nhau|spread|gap)[^\\d%;]{0,40}?" + Figures.N);

    @Override
    public List<Proposal> in(Passage passage) {
        Optional<String> highest = first(passage, HIGHEST);
        Optional<String> lowest = first(passage, LOWEST);
        if (highest.isEmpty() || lowest.isEmpty() || highest.equals(lowest)) {
            return List.of();
        }
        List<Proposal> found = new ArrayList<>();
        first(passage, SPREAD)
                .map(spread -> "difference: " + highest.get() + "-" + lowest.get() + " = " + spread)
                .ifPresent(check -> found.add(Recogniser.proposal(passage, check, "why.spread")));
        first(passage, MEAN)
                .map(mean -> "mean: " + mean + " within " + lowest.get() + ".." + highest.get())
                .ifPresent(check -> found.add(Recogniser.proposal(passage, check, "why.mean")));
        return found;
    }

    private static Optional<String> first(Passage passage, Pattern pattern) {
        return passage.all(pattern).stream().findFirst().map(m -> passage.data(m.group(1)));
    }
}
