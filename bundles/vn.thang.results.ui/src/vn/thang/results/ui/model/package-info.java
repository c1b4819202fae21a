// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the views of results show, without a window: it runs in a plain JVM.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Contract test: {@code StandingsModelTest}.
 */
package vn.thang.results.ui.model;
