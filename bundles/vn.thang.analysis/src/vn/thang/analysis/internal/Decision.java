// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.Standing;

/** Distances between what ranks and bands are decided on, in points of one unit. */
public final class Decision {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    private Decision() {}

    /** What the unit needs to draw level with another one; negative when it is ahead. */
    public static BigDecimal distance(Standing own, Standing other) {
        Ranking ranking = own.scorecard().getRanking();
        boolean points = ranking != null && ranking.getBasis() == ScoreBasis.POINTS;
        boolean sameMaximum = own.maximum() == null
                || other.maximum() == null
                || own.maximum().compareTo(other.maximum()) == 0;
        return points || sameMaximum || own.percent() == null || other.percent() == null
                ? decided(own, other.points()).subtract(decided(own, own.points()))
                : inPoints(own, decided(own, other.percent()).subtract(decided(own, own.percent())));
    }

    /** What the unit needs to reach an edge; negative when it is above. */
    public static BigDecimal toEdge(Standing own, Banding banding, BigDecimal edge) {
        return banding.getBasis() == ScoreBasis.POINTS || own.percent() == null
                ? edge.subtract(decided(own, own.points()))
                : decimals(own) == null
                        ? inPoints(own, edge).subtract(own.points())
                        : inPoints(own, edge.subtract(decided(own, own.percent())));
    }

    private static BigDecimal inPoints(Standing own, BigDecimal percent) {
        return percent.multiply(own.maximum()).divide(BigDecimal.valueOf(100), CONTEXT);
    }

    private static Integer decimals(Standing own) {
        Rounding rounding = own.scorecard().getRounding();
        return rounding == null ? null : rounding.getDecisionDecimals();
    }

    private static BigDecimal decided(Standing own, BigDecimal value) {
        Integer decimals = decimals(own);
        return decimals == null ? value : value.setScale(decimals, mode(own.scorecard()));
    }

    private static RoundingMode mode(Scorecard scorecard) {
        return switch (scorecard.getRounding().getRule()) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
    }
}
