// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thang.validation.figures.Proposal;

/** "trên 98 % văn bản": more than 98 % is not 98 %; kept as it is. */
final class Inequalities implements Recogniser {
    private static final Pattern LIMIT = Pattern.compile(
            "(trên|hơn|dưới|chưa đến|ít nhất|tối thiểu|không dưới|không quá|over|more than|at least|less than|under|below|at most)\\s+"
                    + Figures.P);

    /** Then it can be recomputed; {@link Shares} does. */
    private static final Pattern FRACTION_BEFORE = Pattern.compile("\\d\\s*/\\s*\\d[^%/]{0,90}$");

    @Override
    public List<Proposal> in(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        for (MatchResult m : passage.all(LIMIT)) {
            if (FRACTION_BEFORE
                    .matcher(passage.searched().substring(0, m.start()))
                    .find()) {
                continue;
            }
            String check = "stated: " + sign(m.group(1)) + " " + passage.data(m.group(2)) + "%";
            found.add(Recogniser.proposal(passage, check, "why.inequality"));
        }
        return found;
    }

    private static String sign(String word) {
        return switch (word) {
            case "trên", "hơn", "over", "more than" -> ">";
            case "ít nhất", "tối thiểu", "không dưới", "at least" -> ">=";
            case "không quá", "at most" -> "<=";
            default -> "<";
        };
    }
}
