// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

/**
 * Rows that belong together.
 *
 * @param label the name; also its identity within one arrangement
 * @param rows model rows, in the order in which they are shown
 */
public record RowGroup(String label, int[] rows, boolean collapsed) {}
