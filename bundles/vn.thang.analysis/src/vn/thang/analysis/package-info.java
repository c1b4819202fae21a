// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Statistics over scored assessments: of unit groups, of criteria, of single units against their group, and between two
 * layers. Everything is computed in exact decimals, divisions carried to 34 significant digits half up; nothing is rounded
 * for display.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Contract tests: {@code GroupStatisticsTest},
 * {@code CriterionStatisticsTest}, {@code LayerDifferenceTest}, {@code ProfileTest}, {@code GapsTest}.
 */
package vn.thang.analysis;
