// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Band;
import vn.thang.criteria.Scorecard;

/**
 * Where a unit stands.
 *
 * @param group null when the unit belongs to none
 * @param points null unless scored; not rounded beyond what the framework says
 * @param maximum null in index mode and where none is stated
 * @param percent points / maximum × 100 carried to 34 significant digits; null without a maximum
 * @param rank 1 is best; null for units that are not ranked or not completely scored
 * @param band null without banding or points
 * @param nearEdge there when the deciding value is within the banding's distance of an edge
 * @param missing codes of the scored criteria still missing
 */
public record Standing(
        Unit unit,
        UnitGroup group,
        Scorecard scorecard,
        ScoreStatus status,
        BigDecimal points,
        BigDecimal maximum,
        BigDecimal percent,
        Integer rank,
        Band band,
        Optional<NearEdge> nearEdge,
        List<String> missing) {
    public Standing {
        missing = List.copyOf(missing);
    }
}
