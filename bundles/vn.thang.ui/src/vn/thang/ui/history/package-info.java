// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What an editor offers to the History view: the durable journal of its file.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.ui.history;
