// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.years;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.scoring.Standing;

/**
 * A unit in two assessments. Totals are percents of the maximum, or points (in index mode values) where either has no maximum.
 *
 * @param unit in the present one
 * @param earlier its standing then
 * @param present its standing now
 * @param before its total then; null unless scored
 * @param after its total now; null unless scored
 * @param effects empty unless it is scored in both, and under the present framework with the earlier data, too
 * @param coreBefore percent of the maximum that the criteria of both frameworks gave then, over those that the unit was scored
 *     at both times; null when there are none
 * @param coreAfter the same now
 */
public record YearChange(
        Unit unit,
        Standing earlier,
        Standing present,
        BigDecimal before,
        BigDecimal after,
        Optional<YearEffects> effects,
        BigDecimal coreBefore,
        BigDecimal coreAfter) {
    /** After less before; null unless scored in both. */
    public BigDecimal change() {
        return before == null || after == null ? null : after.subtract(before);
    }
}
