// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The workbench application.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.workbench;
