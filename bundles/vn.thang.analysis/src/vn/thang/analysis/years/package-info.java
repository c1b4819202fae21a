// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Two assessments of the same units beside each other: how much of a unit's change is its own doing.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Tests: {@code YearsTest} beside it, {@code CompareYearsTest} of the command line.
 */
package vn.thang.analysis.years;
