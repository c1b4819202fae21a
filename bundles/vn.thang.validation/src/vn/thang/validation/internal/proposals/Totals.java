// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thang.validation.figures.Proposal;

/** "tổng số 131 đơn vị, trong đó 28 sở, 14 huyện, 89 xã", also with a share of each part; "28 sở và 14 huyện, tổng cộng 42". */
final class Totals implements Recogniser {
    private static final Pattern PARTS_AFTER = Pattern.compile(
            Figures.N
                    + "(?!\\s*[%/])[^%:;\\d]{0,80}?(?:trong đó|bao gồm|gồm có|gồm|including|of which|consisting of|comprising|:)(.+)$");
    private static final Pattern PARTS_BEFORE = Pattern.compile(
            "^(.+?)(?:tổng cộng|tổng số|cộng lại|in total|a total of|total)[^\\d%]{0,20}" + Figures.N + "(?!\\s*[%/])");
    private static final Pattern PART = Pattern.compile("(?<![\\d/.,])" + Figures.N
            + "(?!\\s*[%/\\d])(?:[^%\\d]{0,40}?\\(\\s*(?:chiếm|đạt|tỷ lệ)?\\s*" + Figures.P + ")?");
    /** Before a number that is a limit, not a count. */
    private static final Pattern LIMIT =
            Pattern.compile("(?:trên|dưới|hơn|từ|đến|đạt|over|under|above|below|than|/)\\s*$");

    private record Part(String count, String share) {}

    @Override
    public List<Proposal> in(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        for (MatchResult m : passage.all(PARTS_AFTER)) {
            proposals(passage, passage.data(m.group(1)), parts(passage, m.group(2)), found);
        }
        for (MatchResult m : passage.all(PARTS_BEFORE)) {
            proposals(passage, passage.data(m.group(2)), parts(passage, m.group(1)), found);
        }
        return found;
    }

    private static List<Part> parts(Passage passage, String text) {
        return PART.matcher(text)
                .results()
                .filter(m -> !LIMIT.matcher(text.substring(0, m.start())).find())
                .map(m -> new Part(passage.data(m.group(1)), m.group(2) == null ? null : passage.data(m.group(2))))
                .toList();
    }

    private static void proposals(Passage passage, String total, List<Part> parts, List<Proposal> found) {
        if (parts.size() < 2 || !plausible(Figures.value(total), parts)) {
            return;
        }
        String sum = parts.stream().map(Part::count).collect(Collectors.joining("+"));
        found.add(Recogniser.proposal(passage, "sum: " + sum + " = " + total, "why.total"));
        List<Part> shared = parts.stream()
                .filter(p -> p.share() != null && Figures.whole(p.count()))
                .toList();
        for (Part part : shared) {
            String check = "share: " + part.count() + "/" + total + " = " + part.share() + "%";
            found.add(Recogniser.proposal(passage, check, "why.share"));
        }
        if (shared.size() > 1 && Figures.whole(total)) {
            String whole = shared.stream()
                    .map(p -> p.count() + " = " + p.share() + "%")
                    .collect(Collectors.joining(", "));
            found.add(Recogniser.proposal(passage, "whole: " + whole + " of " + total, "why.whole"));
        }
    }

    /** Parts that come nowhere near the total are not its parts. */
    private static boolean plausible(BigDecimal total, List<Part> parts) {
        BigDecimal sum = parts.stream().map(p -> Figures.value(p.count())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal twice = BigDecimal.TWO;
        return sum.multiply(twice).compareTo(total) >= 0 && sum.compareTo(total.multiply(twice)) <= 0;
    }
}
