// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the criteria editor shows and does, without widgets: every change is a command with a readable label. For one
 * thread at a time.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.criteria.ui.model;
