// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thang.validation.figures.Proposal;

/** "6 đơn vị xếp loại tốt: Sở A, Sở B, ... và Sở F", also in parentheses. */
final class NamedLists implements Recogniser {
    private static final Pattern AFTER_COLON =
            Pattern.compile("(?<![\\d.,/])(\\d{1,3})\\s+[^\\d:;()]{2,80}?:\\s*([^\\d]{5,})$");
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("(?<![\\d.,/])(\\d{1,3})\\s+[^\\d:;()]{2,80}?\\(([^\\d()]{5,})\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:và\\s+|and\\s+)?|\\s+và\\s+|\\s+and\\s+");

    @Override
    public List<Proposal> in(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        Stream.of(AFTER_COLON, IN_PARENTHESES)
                .flatMap(p -> passage.all(p).stream())
                .forEach(m -> {
                    List<String> items = items(passage, m);
                    if (items.size() > 1) {
                        String check = "list: " + String.join("; ", items) + " = " + m.group(1);
                        found.add(Recogniser.proposal(passage, check, "why.list"));
                    }
                });
        return found;
    }

    /** As printed, in the letters of the statement. */
    private static List<String> items(Passage passage, MatchResult m) {
        String printed = passage.statement().length() == passage.searched().length()
                ? passage.statement().substring(m.start(2), m.end(2))
                : m.group(2);
        return Arrays.stream(BETWEEN.split(printed.replaceAll("[.…\\s]+$", "")))
                .map(item -> item.replace("=", "").replace("<", "").strip())
                .filter(item -> !item.isEmpty() && !item.equals("…") && !item.equals("..."))
                .toList();
    }
}
