// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/**
 * A band on an axis.
 *
 * @param label the word of the band
 * @param from lower bound, negative infinity where it is open
 * @param to upper bound, positive infinity where it is open
 * @param index 0 for the lowest
 * @param count how many bands there are
 */
public record Zone(String label, double from, double to, int index, int count, Target target) {}
