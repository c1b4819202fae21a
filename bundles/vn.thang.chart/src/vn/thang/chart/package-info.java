// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Charts as drawings without a tool kit. Nothing here is null unless said.
 */
package vn.thang.chart;
