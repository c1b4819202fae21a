// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.years;

import java.math.BigDecimal;

/**
 * A change split exactly: the four add up to it. They are differences between results of the engine, one thing after the other put
 * from the earlier to the present state.
 *
 * @param method the earlier data under the present framework instead of the earlier one; criteria that are new come with
 *     their present data
 * @param data cells whose state differs (missing, not applicable, value) put to their present ones
 * @param performance figures and answers put to the present ones, and points as the units' own scores have moved; points
 *     that no unit has scored itself in both years are put to the present ones
 * @param rater the rest: what those who verify took off or added then and now
 */
public record YearEffects(BigDecimal method, BigDecimal data, BigDecimal performance, BigDecimal rater) {}
