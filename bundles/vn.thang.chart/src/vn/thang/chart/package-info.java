// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Charts as drawings without a tool kit: a {@link vn.thang.chart.Chart} is immutable data that draws itself as a
 * {@link vn.thang.chart.Drawing}, a list of shapes with regions that know what they stand for. The screen, SVG and PNG
 * show the same drawing. No statistics are computed here; they come from vn.thang.analysis.
 *
 * <p>Everything is immutable and may be used by any thread; the same data, width, style and locale give the same drawing.
 * Lengths are pixels, the origin is the upper left corner. No parameter and no result is null unless its Javadoc says so.
 * Contract tests: {@code GeometryTest}, {@code AxisTest}.
 */
package vn.thang.chart;
