// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the assessment editor shows and accepts, without a widget: rows and columns of the grid, the text and the look of
 * a cell, what may be typed where. Everything here is computed by {@code vn.thang.scoring}; these classes only arrange
 * and print it. They run in a plain JVM.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.assessment.ui.model;
