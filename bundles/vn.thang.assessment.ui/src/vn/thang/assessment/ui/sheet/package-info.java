// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The score sheet of one unit: what stands in it, what may be typed into it and what typing does. No widget in here; it
 * runs in a plain JVM. Values are immutable: an edit gives a new sheet.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.assessment.ui.sheet;
