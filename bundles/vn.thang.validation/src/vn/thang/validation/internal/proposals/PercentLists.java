// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thang.validation.figures.Proposal;

/** "9 % trên trung bình và 91 % dưới trung bình": shares that come near 100 %. */
final class PercentLists implements Recogniser {
    private static final Pattern SHARE =
            Pattern.compile("(?<!(?:trên|hơn|dưới|over|under|than) )(?<![\\d.,])" + Figures.P);
    private static final BigDecimal LEAST = BigDecimal.valueOf(95);
    private static final BigDecimal MOST = BigDecimal.valueOf(105);

    @Override
    public List<Proposal> in(Passage passage) {
        List<String> shares =
                passage.all(SHARE).stream().map(m -> passage.data(m.group(1))).toList();
        BigDecimal sum = shares.stream().map(Figures::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.size() < 2 || sum.compareTo(LEAST) < 0 || sum.compareTo(MOST) > 0) {
            return List.of();
        }
        String parts = shares.stream().map(share -> share + "%").collect(Collectors.joining("+"));
        return List.of(Recogniser.proposal(passage, "shares: " + parts + " = 100%", "why.shares"));
    }
}
