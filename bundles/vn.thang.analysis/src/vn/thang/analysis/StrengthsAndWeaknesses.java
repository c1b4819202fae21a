// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.scoring.NodeKind;

/**
 * Where a unit stands out from its group: criteria at which its share of the maximum lies above or below the median of the
 * group by at least so many percentage points.
 *
 * @param strengths the furthest above the median first; equal ones in the order of the scorecard
 * @param weaknesses the furthest below the median first
 */
public record StrengthsAndWeaknesses(Unit unit, List<UnitProfile.Entry> strengths, List<UnitProfile.Entry> weaknesses) {
    /** What counts as standing out on score sheets and cards: 10 percentage points. */
    public static final BigDecimal CLEAR_DISTANCE = BigDecimal.TEN;

    public StrengthsAndWeaknesses {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }

    /**
     * Of the scored criteria of a profile.
     *
     * @param distance in percentage points, above 0
     */
    public static StrengthsAndWeaknesses of(UnitProfile profile, BigDecimal distance) {
        List<UnitProfile.Entry> criteria = profile.entries().stream()
                .filter(entry -> entry.node().kind() == NodeKind.CRITERION)
                .filter(entry -> entry.percent() != null && entry.median() != null)
                .toList();
        return new StrengthsAndWeaknesses(
                profile.unit(),
                criteria.stream()
                        .filter(entry -> difference(entry).compareTo(distance) >= 0)
                        .sorted(Comparator.comparing(StrengthsAndWeaknesses::difference)
                                .reversed())
                        .toList(),
                criteria.stream()
                        .filter(entry -> difference(entry).negate().compareTo(distance) >= 0)
                        .sorted(Comparator.comparing(StrengthsAndWeaknesses::difference))
                        .toList());
    }

    /** Percentage points above the median of the group; negative below. The entry must have a percent and a median. */
    public static BigDecimal difference(UnitProfile.Entry entry) {
        return entry.percent().subtract(entry.median());
    }
}
