// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The views of results: standings, the cards of a unit, the whole group. {@link vn.thang.results.ui.DrawingCanvas} shows
 * any drawing of vn.thang.chart on the screen.
 *
 * <p>Everything here belongs to the user-interface thread. No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.results.ui;
