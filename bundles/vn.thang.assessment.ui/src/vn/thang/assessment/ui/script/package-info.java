// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Scripts on an assessment that is open: running one while people go on working, the scripts that were run before, the pieces
 * of a text that are coloured. Without a window.
 *
 * <p>No parameter and no result is null.
 */
package vn.thang.assessment.ui.script;
