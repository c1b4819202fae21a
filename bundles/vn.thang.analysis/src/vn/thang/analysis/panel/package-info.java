// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The same units in assessments of several years: where each stood, how it moved, and where the method broke the series.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Tests: {@code TrajectoriesTest} and {@code PanelTest} beside it.
 */
package vn.thang.analysis.panel;
