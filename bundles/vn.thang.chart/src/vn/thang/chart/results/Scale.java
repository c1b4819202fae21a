// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.chart.Zone;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.ScoreBasis;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/**
 * On what the totals of a group are shown: on what its bands are decided, else on percents, else on points.
 *
 * @param percent false = points
 * @param decimals of points
 * @param zones the bands, lowest first
 */
record Scale(boolean percent, int decimals, List<Zone> zones, Words words) {
    private static final int POINT_DECIMALS = 2;
    private static final int INDEX_DECIMALS = 4;

    static Scale of(GroupStandings group, Words words) {
        Banding banding = group.scorecard().getBanding();
        List<Standing> scored = group.standings().stream()
                .filter(standing -> standing.status() == ScoreStatus.SCORED)
                .toList();
        boolean allPercents = scored.stream().allMatch(standing -> standing.percent() != null);
        boolean percent = allPercents && (banding == null || banding.getBasis() == ScoreBasis.PERCENT);
        return new Scale(percent, decimals(group, scored, allPercents), zones(banding, words), words);
    }

    private static int decimals(GroupStandings group, List<Standing> scored, boolean points) {
        Rounding rounding = group.scorecard().getRounding();
        if (rounding != null && rounding.getLevel() != RoundingLevel.NEVER) {
            return rounding.getDecimals();
        }
        if (rounding != null && rounding.getDecisionDecimals() != null) {
            return rounding.getDecisionDecimals();
        }
        boolean small = scored.stream().allMatch(standing -> standing.points().compareTo(BigDecimal.ONE) <= 0);
        return !points && small ? INDEX_DECIMALS : POINT_DECIMALS;
    }

    private static List<Zone> zones(Banding banding, Words words) {
        if (banding == null) {
            return List.of();
        }
        List<Band> bands = banding.getBands().stream()
                .sorted(Comparator.comparing(Band::getFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal from = bands.get(i).getFrom();
            zones.add(new Zone(
                    words.name(bands.get(i)),
                    from == null ? Double.NEGATIVE_INFINITY : from.doubleValue(),
                    i == bands.size() - 1
                            ? Double.POSITIVE_INFINITY
                            : bands.get(i + 1).getFrom().doubleValue(),
                    i,
                    bands.size(),
                    Target.band(bands.get(i).getId())));
        }
        return zones;
    }

    /** What the axis is called. */
    String axis() {
        return words.text(percent ? "axis.percent" : "axis.points");
    }

    /** The total as it lies on the axis; null when there is none. */
    BigDecimal total(Standing standing) {
        return percent ? standing.percent() : standing.points();
    }

    /** The total as it is printed. */
    String print(Standing standing) {
        return print(total(standing));
    }

    String print(BigDecimal value) {
        return percent ? words.percent(value) : words.number(value, decimals);
    }

    /** A median: between two whole numbers it is none. */
    String printMedian(BigDecimal median) {
        return whole() && median.stripTrailingZeros().scale() > 0 ? words.number(median, 1) : print(median);
    }

    /** Whether totals are whole numbers, as people are. */
    boolean whole() {
        return !percent && decimals == 0;
    }

    /** The total of a unit. */
    Value value(Standing standing) {
        BigDecimal total = total(standing);
        return new Value(
                words.name(standing.unit()),
                total == null ? Double.NaN : total.doubleValue(),
                total == null ? "" : print(standing),
                Target.unit(standing.unit().getId()));
    }
}
