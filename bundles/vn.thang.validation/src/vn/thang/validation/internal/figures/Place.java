// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import vn.thang.criteria.text.Message;
import vn.thang.validation.Verdict;

/**
 * {@code rank: 28 of 63 is low}: what a text says about a place among so many. Low is behind the middle place (n+1)/2, high
 * before it.
 *
 * @param said low, high, top or bottom
 * @param edge how many are the top or the bottom; 0 for low and high
 */
record Place(int rank, int of, String said, int edge) implements Check {
    @Override
    public String rule() {
        return "rank";
    }

    @Override
    public Result against(Runs runs) {
        BigDecimal middle = BigDecimal.valueOf(of + 1L).divide(BigDecimal.TWO);
        int side = BigDecimal.valueOf(rank).compareTo(middle);
        boolean holds = switch (said) {
            case "low" -> side > 0;
            case "high" -> side < 0;
            case "top" -> rank <= edge;
            default -> rank > of - edge;
        };
        String place = rank + " of " + of;
        BigDecimal limit = switch (said) {
            case "top" -> BigDecimal.valueOf(edge);
            case "bottom" -> BigDecimal.valueOf(of - edge + 1L);
            default -> middle;
        };
        BigDecimal difference = BigDecimal.valueOf(rank).subtract(limit);
        String published = place + " is " + said + (edge > 0 ? " " + edge : "");
        String half = side > 0 ? "low" : side < 0 ? "high" : "middle";
        Message where = Check.TEXTS.message("figure.place." + half);
        Message claim = Check.TEXTS.message("figure.claim." + said, edge);
        return new Result(
                holds ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                published,
                place + " is " + half,
                holds ? "" : Result.signed(difference),
                holds
                        ? Check.TEXTS.message("figure.place.holds", rank, of, claim)
                        : Check.TEXTS.message("figure.place.fails", rank, of, claim, where, limit, difference));
    }
}
