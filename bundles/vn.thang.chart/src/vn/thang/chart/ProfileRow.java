// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/**
 * One group or criterion of a profile. All numbers are shares of the maximum between 0 and 100, NaN where there is none.
 *
 * @param own points of the unit; its text is printed beside the bar
 * @param median of the unit's group
 * @param best of the unit's group
 * @param medianText the median as it is printed; may be empty
 * @param bestText the best as it is printed; may be empty
 */
public record ProfileRow(Value own, double median, double best, String medianText, String bestText) {}
