// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Standings and charts of an assessment. Nothing here is null unless said.
 */
package vn.thang.results.ui;
