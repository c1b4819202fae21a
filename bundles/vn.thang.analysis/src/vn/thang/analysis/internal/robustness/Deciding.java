// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.List;
import vn.thang.criteria.Band;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Standing;
import vn.thang.scoring.index.Digits;

/**
 * What ranks and bands of one group are decided on, in doubles: ten significant digits, then the decimals that the
 * framework decides on, if it states any. Tie-breakers do not count. Gates that leave a unit no better band or rank go on doing so,
 * as they do for the scores as they are. Immutable.
 */
public final class Deciding {
    /** Further from an edge than this, as a share of itself, a value and its ten digits are on the same side of it. */
    private static final double APART = 2e-9;

    /** Values that are this near to a half, as a share of themselves, were meant to be one. */
    private static final double NEAR = 1e-11;

    private final boolean percent;
    private final Integer decimals;
    private final RoundingRule rule;
    private final Banding banding;
    private final double[] edges;
    /** By unit: from what ranks are decided on to what bands are decided on. */
    private final double[] toBand;

    /** By unit: the best band that is left to it. */
    private final int[] caps;

    /** Null without any. */
    private final RankCaps rankCaps;

    /** Whether ten digits are all that counts, so that values need them only where they are near something. */
    private final boolean onlyTen;

    /**
     * For a group.
     *
     * @param table that the units stand in
     * @param ranked at least one, all of one scorecard
     */
    public Deciding(ScoreTable table, List<Standing> ranked) {
        Scorecard scorecard = ranked.get(0).scorecard();
        vn.thang.criteria.Ranking ranking = scorecard.getRanking();
        boolean onPoints = ranking != null && ranking.getBasis() == ScoreBasis.POINTS;
        percent = !onPoints && ranked.stream().allMatch(standing -> standing.percent() != null);
        Rounding rounding = scorecard.getRounding();
        decimals = rounding == null ? null : rounding.getDecisionDecimals();
        rule = rounding == null ? RoundingRule.HALF_UP : rounding.getRule();
        banding = scorecard.getBanding();
        List<Band> bands = bands();
        edges = bands.stream()
                .mapToDouble(band -> band.getFrom() == null
                        ? Double.NEGATIVE_INFINITY
                        : band.getFrom().doubleValue())
                .toArray();
        toBand = ranked.stream().mapToDouble(this::toBand).toArray();
        caps = new int[ranked.size()];
        for (int unit = 0; unit < caps.length && banding != null; unit++) {
            int own = bands.indexOf(ranked.get(unit).band());
            int free = band(unit, decided(stated(ranked.get(unit))));
            caps[unit] = own > free ? own : 0;
        }
        RankCaps left = new RankCaps(ranked.stream()
                .mapToInt(each -> table.rankCap(table.rowOf(each.unit().getId())))
                .toArray());
        rankCaps = left.any() ? left : null;
        onlyTen = decimals == null && rankCaps == null;
    }

    private double toBand(Standing standing) {
        boolean pointsForBand =
                banding == null || banding.getBasis() == ScoreBasis.POINTS || standing.percent() == null;
        if (percent == !pointsForBand) {
            return 1;
        }
        double maximum = standing.maximum().doubleValue();
        return percent ? maximum / 100 : 100 / maximum;
    }

    /** Whether ranks are decided on the percentage of the maximum. */
    public boolean isPercent() {
        return percent;
    }

    /** What the rank of a unit was decided on, before it is rounded. */
    public double stated(Standing standing) {
        return (percent ? standing.percent() : standing.points()).doubleValue();
    }

    /** Best first; none without banding. */
    public List<Band> bands() {
        return banding == null ? List.of() : List.copyOf(banding.getBands());
    }

    /** A value as it is compared. */
    public double decided(double value) {
        double ten = Digits.ten(value);
        return decimals == null ? ten : rounded(ten);
    }

    /**
     * What a value goes into {@link #ranks} and {@link #band} as: decided, or as it is where those see to its digits. What is
     * NaN comes last.
     */
    public double compared(double value) {
        if (value != value) {
            return Double.NEGATIVE_INFINITY;
        }
        return onlyTen ? value : decided(value);
    }

    private double rounded(double value) {
        double unit = Math.pow(10, decimals);
        double scaled = value * unit;
        double near = NEAR * Math.max(1, Math.abs(scaled));
        double whole = switch (rule) {
            case HALF_UP -> Math.signum(scaled) * Math.floor(Math.abs(scaled) + 0.5 + near);
            case HALF_EVEN ->
                Math.abs(Math.abs(scaled - Math.floor(scaled)) - 0.5) <= near
                        ? 2 * Math.rint(scaled / 2)
                        : Math.rint(scaled);
            case DOWN -> Math.signum(scaled) * Math.floor(Math.abs(scaled) + near);
            case UP -> Math.signum(scaled) * Math.ceil(Math.abs(scaled) - near);
        };
        return whole / unit;
    }

    /**
     * Competition ranks, with the places that gates leave.
     *
     * @param ranking of as many units; used by one thread
     * @param compared decided values, or what {@link #compared} makes of them
     */
    public void ranks(Ranking ranking, double[] compared, int[] into) {
        if (onlyTen) {
            ranking.ranksOfTen(compared, into);
            return;
        }
        ranking.ranks(compared, into);
        if (rankCaps != null) {
            rankCaps.apply(compared, into);
        }
    }

    /**
     * Index of the band of a unit; -1 for none.
     *
     * @param compared a decided value, or what {@link #compared} makes of it
     */
    public int band(int unit, double compared) {
        double value =
                toBand[unit] == 1 ? compared : Digits.ten((onlyTen ? Digits.ten(compared) : compared) * toBand[unit]);
        for (int i = 0; i < edges.length; i++) {
            if (onlyTen && Math.abs(value - edges[i]) <= APART * Math.abs(value)) {
                value = Digits.ten(value);
            }
            if (value > edges[i] || value == edges[i] && banding.getEdge() == BandEdge.UPPER_BAND) {
                return Math.max(i, caps == null ? 0 : caps[unit]);
            }
        }
        return -1;
    }
}
