// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The criteria editor: how other parts of the workbench open frameworks and follow what is open.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.criteria.ui;
