// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.analysis.internal.Means;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;
import vn.thang.scoring.Standings;

/**
 * What a group of units reached. Units that are not completely scored count in {@code units} only; units that are
 * scored but not ranked count like the others.
 *
 * @param group null for units without a group
 * @param units all units of the group
 * @param scored those with a total
 * @param mean of their points to 34 significant digits; null when none is scored
 * @param meanPercent mean of their percents of the maximum; null when none is scored or there is no maximum
 * @param highest points; null when none is scored
 * @param lowest points; null when none is scored
 * @param spread highest − lowest; null when none is scored
 * @param bandCounts scored units per band in the order of the banding (best first), bands without units included; empty
 *     without a banding
 */
public record GroupStatistics(
        UnitGroup group,
        int units,
        int scored,
        BigDecimal mean,
        BigDecimal meanPercent,
        BigDecimal highest,
        BigDecimal lowest,
        BigDecimal spread,
        Map<Band, Integer> bandCounts) {
    /** Keeps the order of the bands. */
    public GroupStatistics {
        bandCounts = Collections.unmodifiableMap(new LinkedHashMap<>(bandCounts));
    }

    /** Statistics of each group, in the order of the standings. */
    public static List<GroupStatistics> of(Standings standings) {
        return standings.groups().stream().map(GroupStatistics::of).toList();
    }

    private static GroupStatistics of(GroupStandings group) {
        List<Standing> scored = group.standings().stream()
                .filter(s -> s.status() == ScoreStatus.SCORED)
                .toList();
        List<BigDecimal> points = scored.stream().map(Standing::points).toList();
        BigDecimal highest = points.stream().reduce(BigDecimal::max).orElse(null);
        BigDecimal lowest = points.stream().reduce(BigDecimal::min).orElse(null);
        return new GroupStatistics(
                group.group(),
                group.standings().size(),
                scored.size(),
                Means.mean(points),
                Means.mean(scored.stream().map(Standing::percent).toList()),
                highest,
                lowest,
                highest == null ? null : highest.subtract(lowest),
                bandCounts(group.scorecard().getBanding(), scored));
    }

    private static Map<Band, Integer> bandCounts(Banding banding, List<Standing> scored) {
        Map<Band, Integer> counts = new LinkedHashMap<>();
        if (banding != null) {
            banding.getBands().forEach(band -> counts.put(band, 0));
            scored.stream().filter(s -> s.band() != null).forEach(s -> counts.merge(s.band(), 1, Integer::sum));
        }
        return counts;
    }
}
