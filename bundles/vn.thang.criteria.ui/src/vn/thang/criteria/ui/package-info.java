// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The editor of criteria frameworks. Nothing here is null unless said.
 */
package vn.thang.criteria.ui;
