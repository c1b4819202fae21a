// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thang.validation.figures.Proposal;

/** "217/245 hồ sơ (88,57 %)", "15.799 trên tổng số 19.569, đạt 80,73 %", "19.569 hồ sơ, giải quyết 15.799, đạt 80,73 %". */
final class Shares implements Recogniser {
    private static final Pattern FRACTION =
            Pattern.compile(Figures.N + "\\s*/\\s*" + Figures.N + "(?![\\d/])([^%/\\d]{0,80}?)" + Figures.P);
    private static final Pattern OF_TOTAL = Pattern.compile(Figures.N
            + "[^%/\\d;]{0,60}?(?:trên tổng số|trong tổng số|trên tổng|trong số|out of|of the|of)\\s+" + Figures.N
            + "([^%/\\d]{0,60}?)" + Figures.P);
    private static final Pattern THEN_PART = Pattern.compile(Figures.N + "(?!\\s*[%/])[^%/\\d]{1,80}?" + Figures.N
            + "(?!\\s*[%/])([^%/\\d]{0,40}?(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng|or|\\()[^%/\\d]{0,20}?)" + Figures.P);
    private static final Pattern MORE = Pattern.compile("(?:trên|hơn|over|more than)\\s*$");

    /** How far a share may lie from its printed value to be thought of at all, in percentage points. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(10);

    @Override
    public List<Proposal> in(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        for (MatchResult m : passage.all(FRACTION)) {
            found.add(share(passage, m.group(1), m.group(2), m.group(3), m.group(4)));
        }
        for (MatchResult m : passage.all(OF_TOTAL)) {
            found.add(share(passage, m.group(1), m.group(2), m.group(3), m.group(4)));
        }
        for (MatchResult m : passage.all(THEN_PART)) {
            if (near(passage.data(m.group(2)), passage.data(m.group(1)), passage.data(m.group(4)))) {
                found.add(share(passage, m.group(2), m.group(1), m.group(3), m.group(4)));
            }
        }
        return found;
    }

    private static Proposal share(Passage passage, String part, String whole, String between, String percent) {
        String left = passage.data(part) + "/" + passage.data(whole);
        return MORE.matcher(between.stripTrailing()).find()
                ? Recogniser.proposal(passage, "order: " + left + " > " + passage.data(percent) + "%", "why.atLeast")
                : Recogniser.proposal(passage, "share: " + left + " = " + passage.data(percent) + "%", "why.share");
    }

    private static boolean near(String part, String whole, String percent) {
        BigDecimal divisor = Figures.value(whole);
        return divisor.signum() > 0
                && Figures.value(part)
                                .movePointRight(2)
                                .divide(divisor, MathContext.DECIMAL64)
                                .subtract(Figures.value(percent))
                                .abs()
                                .compareTo(NEAR)
                        <= 0;
    }
}
